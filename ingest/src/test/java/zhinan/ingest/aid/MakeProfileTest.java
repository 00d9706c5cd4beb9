package zhinan.ingest.aid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhinan.ingest.Ingest;
import zhinan.model.Conversion;
import zhinan.model.Section;
import zhinan.model.Source;
import zhinan.model.Source.Aid;
import zhinan.model.Verdict;

/** What documents of one make have in common. */
final class MakeProfileTest {
  private static final List<String> TITLES = List.of("居住证签注", "犬只登记", "停车证申领", "渡口设置");

  /** Alone it has too little to be told from a list of names. */
  private static final String SHORT = "青溪区政务网\n鸡舍备案\n能办的人\n有\n去哪儿办\n来\n";

  private final Ingest ingest = new Ingest();

  private static String page(String title) {
    return "青溪区政务网\n" + title + "\n能办的人\n本区居民，满十六周岁。\n去哪儿办\n自己到窗口来办。\n要带的材料\n身份证，户口簿，照片两张。\n";
  }

  private MakeProfile learned() throws Exception {
    MakeProfile learned = MakeProfile.NONE;
    for (String title : TITLES) {
      learned = learned.and(ingest.profile("a.txt", bytes(page(title))));
    }
    return learned.and(ingest.profile("b.txt", bytes(SHORT))).common();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void theOtherPagesTellWhatOneLeavesOpen() throws Exception {
    Conversion alone = ingest.convert("b.txt", bytes(SHORT));
    assertEquals(Verdict.NOT_A_GUIDE, alone.assessment().verdict());
    assertEquals(List.of(), alone.guide().matters());
    MakeProfile profile = learned();
    Conversion together = ingest.convert("b.txt", bytes(SHORT), profile);
    assertEquals("鸡舍备案", together.guide().matters().get(0).heading().title());
    assertEquals(
        List.of("去哪儿办"),
        together.guide().matters().get(0).sections().stream()
            .map(Section::heading)
            .map(heading -> heading.title())
            .toList());
    assertEquals(profile.aid().stream().toList(), together.guide().source().aids());
  }

  @Test
  void isTheSameInAnyOrder() throws Exception {
    MakeProfile backwards = ingest.profile("b.txt", bytes(SHORT));
    for (int i = TITLES.size() - 1; i >= 0; i--) {
      backwards = ingest.profile("a.txt", bytes(page(TITLES.get(i)))).and(backwards);
    }
    assertEquals(learned().text(), backwards.common().text());
    assertTrue(learned().text().contains("\n5\t"), learned().text());
    assertTrue(learned().text().contains("bare\t能办的人\n"), learned().text());
  }

  @Test
  void keepsWhatThreeDocumentsHave() {
    MakeProfile two = MakeProfile.of(Map.of("bare\t要件", new double[] {0, 1.5, 0, -2, 0}));
    two = two.and(two);
    assertEquals(MakeProfile.NONE, two.common());
    assertEquals(Optional.empty(), two.of("bare\t要件"));
    MakeProfile three =
        two.and(MakeProfile.of(Map.of("bare\t要件", new double[] {0, 3, 0, -2, 1.5})));
    assertArrayEquals(new double[] {0, 2, 0, -2, 0.5}, three.common().of("bare\t要件").orElseThrow());
    assertEquals("zhinan-profile/1\n3\t0\t600\t0\t-600\t150\tbare\t要件\n", three.common().text());
  }

  @Test
  void readsWhatItWrote() {
    String text = "zhinan-profile/1\n3\t0\t600\t0\t-600\t30\tbare\t要件\n";
    assertEquals(text, MakeProfile.read(text).text());
    assertEquals(
        Optional.of(new Aid("profile", Source.sha256(bytes(text)))), MakeProfile.read(text).aid());
    assertEquals(Optional.empty(), MakeProfile.read("zhinan-profile/1\n").aid());
  }

  @Test
  void refusesOtherText() {
    assertEquals("is no profile: expected zhinan-profile/1 in its first line", refusal("居住证\n"));
    assertEquals(
        "is no profile: expected numbers and a line, found: 3\t0\tx",
        refusal("zhinan-profile/1\n3\t0\tx\n"));
    assertEquals(
        "is no profile: expected numbers and a line, found: 3\t0\t1",
        refusal("zhinan-profile/1\n3\t0\t1\n"));
  }

  private static String refusal(String text) {
    return assertThrows(IllegalArgumentException.class, () -> MakeProfile.read(text)).getMessage();
  }
}
