package zhinan.ingest.heading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import zhinan.model.SectionKind;

class KindClassifierTest {
  /** A jar that grows beyond this for the sake of a vote is out of proportion. */
  private static final int MOST_BYTES = 2 << 20;

  private final KindClassifier classifier = new KindClassifier();

  private List<SectionKind> kinds(String title) {
    return classifier.classify(title).kinds();
  }

  @Test
  void votesOnHeadingsItHasNeverSeen() {
    assertEquals(List.of(SectionKind.MATERIALS), kinds("渔船登记所需材料清单"));
    assertEquals(List.of(SectionKind.FEE), kinds("换发号牌收费标准"));
    assertEquals(List.of(SectionKind.TIME_LIMIT), kinds("领养犬证办结时限"));
  }

  @Test
  void namesEveryKindOfAJoinedHeading() {
    assertEquals(List.of(SectionKind.LEGAL_BASIS, SectionKind.SUPERVISION), kinds("设定依据及监督电话"));
    assertEquals(
        List.of(SectionKind.LOCATION, SectionKind.CONTACT, SectionKind.HOURS),
        kinds("受理地点、受理时间及联系方式"));
  }

  @Test
  void takesPapersSentencesAndOfficesForNoHeadings() {
    assertEquals(List.of(), kinds("渔业船舶检验证书原件"));
    assertEquals(List.of(), kinds("申请人将材料交到街道窗口"));
    assertEquals(List.of(), kinds("临江县公安局出入境管理大队"));
  }

  @Test
  void doesNotMindWidthBlanksAndPunctuation() {
    assertEquals(classifier.classify("收费标准"), classifier.classify(" 收 费\u3000标准： "));
  }

  @Test
  void saysNothingOnATitleWithoutWords() {
    assertEquals(new KindVote(List.of(), 1), classifier.classify("——"));
  }

  @Property(tries = 300)
  void givesAVoteOnAnyText(@ForAll @StringLength(max = 300) String title) {
    KindVote vote = classifier.classify(title);
    assertTrue(vote.confidence() >= 0 && vote.confidence() <= 1);
    assertEquals(vote.kinds().stream().sorted().toList(), vote.kinds());
  }

  @Test
  void learnsTheSameBytesFromTheSameHeadings() throws IOException {
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    KindModel.train(LabelledTitle.read(LabelledTitlesTest.FILE)).write(again);
    try (InputStream built = KindClassifier.class.getResourceAsStream("heading-kinds.bin")) {
      assertArrayEquals(built.readAllBytes(), again.toByteArray());
    }
    assertTrue(again.size() < MOST_BYTES, again.size() + " bytes");
  }
}
