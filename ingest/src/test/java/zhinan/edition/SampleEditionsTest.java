package zhinan.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.export.diff.Change;
import zhinan.export.diff.Comparison;
import zhinan.export.diff.Substance;
import zhinan.export.diff.Summary;
import zhinan.ingest.Ingest;
import zhinan.model.Guide;

/** The two editions among the samples; samples/README.md lists what was done to the second. */
final class SampleEditionsTest {
  private static final Path GUIDES = Path.of(System.getProperty("zhinan.samples"), "guides");
  private static Guide before;
  private static Guide after;
  private static Comparison comparison;

  @BeforeAll
  static void compare() throws Exception {
    before = guide("ningbo-2024.txt");
    after = guide("ningbo-2025.txt");
    comparison = Comparison.of(before, after);
  }

  private static Guide guide(String name) throws Exception {
    return new Ingest().convert(name, Files.readAllBytes(GUIDES.resolve(name))).guide();
  }

  @Test
  void tellsEachEditOnceGravestFirst() {
    assertEquals(
        List.of(
            "1 VALUE_CHANGED time_limit LESS 房屋所有权转移登记 223-221",
            "2 VALUE_CHANGED material MORE 灵活就业人员社会保险补贴 157-185",
            "3 VALUE_CHANGED material LESS 高龄津贴发放 305-303",
            "4 CONTACT_CHANGED phones NEUTRAL 生育服务登记 27-27",
            "5 MATTER_REMOVED  NEUTRAL 高校毕业生就业报到 164-",
            "6 MATTER_ADDED  NEUTRAL 长期护理保险失能评估 -310",
            "7 MATTER_RENAMED title NEUTRAL 不动产登记信息查询 270-268"),
        told(Substance.SUBSTANTIVE));
    assertEquals(
        List.of(
            "8 SECTION_CHANGED text NEUTRAL 新生儿落户 110-110",
            "9 MATTER_MOVED place NEUTRAL 灵活就业人员社会保险补贴 154-182",
            "10 GUIDE_CHANGED text NEUTRAL  1-1"),
        told(Substance.EDITORIAL));
    assertEquals(
        List.of("11 MATTER_RENUMBERED number NEUTRAL 新生儿落户 108-108"), told(Substance.NUMBERING));
    assertEquals(
        List.of(
            "12 SECTION_CHANGED text NEUTRAL 出生医学证明补发 61-61",
            "13 SECTION_CHANGED text NEUTRAL 房屋所有权转移登记 225-223",
            "14 MATTER_RENAMED title NEUTRAL 失业登记 140-140"),
        told(Substance.FORMATTING));
  }

  private static List<String> told(Substance substance) {
    return comparison.changes().stream()
        .filter(change -> change.substance() == substance)
        .map(SampleEditionsTest::line)
        .toList();
  }

  private static String line(Change change) {
    return "%d %s %s %s %s %s-%s"
        .formatted(
            change.rank(),
            change.type(),
            change.field().label(),
            change.burden(),
            change.matter(),
            change.before().map(side -> "" + side.span().line()).orElse(""),
            change.after().map(side -> "" + side.span().line()).orElse(""));
  }

  @Test
  void totalsAddUp() {
    Summary summary = comparison.summary();
    assertEquals(12, summary.oldMatters());
    assertEquals(summary.oldMatters(), summary.matched() + summary.removed());
    assertEquals(summary.newMatters(), summary.matched() + summary.added());
    assertEquals(comparison.changes().size(), summary.changes());
    assertEquals(
        List.of(1, 1, 1), List.of(summary.renamed(), summary.moved(), summary.renumbered()));
  }

  @Test
  void readTheOtherWayRoundTheChangesAreMirrored() {
    assertEquals(
        Mirror.unranked(comparison.changes()),
        Mirror.unranked(Mirror.of(Comparison.of(after, before).changes())));
  }

  @Test
  void theLanguageOfTheSystemChangesNothing() {
    Locale told = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(comparison.changes(), Comparison.of(before, after).changes());
    } finally {
      Locale.setDefault(told);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ningbo-2024.txt",
        "quzhou.pdf",
        "luzhou.docx",
        "linyi.doc",
        "zunyi.txt",
        "jiujiang.txt",
        "weihai.docx",
        "kunming.html",
        "anyang.html",
        "yibin.html",
        "suining.docx",
        "yulin.txt"
      })
  void aGuideAgainstItselfHasNoChanges(String name) throws Exception {
    Comparison same = Comparison.of(guide(name), guide(name));
    assertEquals(List.of(), same.changes());
    assertEquals(same.summary().oldMatters(), same.summary().unchanged());
  }

  @Test
  void onlyTheSubstantiveOnesWhenAsked() {
    Comparison substantive = comparison.substantive();
    assertEquals(7, substantive.changes().size());
    assertEquals(comparison.summary(), substantive.summary());
    assertTrue(
        substantive.changes().stream()
            .allMatch(change -> change.substance() == Substance.SUBSTANTIVE));
  }
}
