package zhinan.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhinan.export.Guides;
import zhinan.model.Conversion;
import zhinan.model.Heading;
import zhinan.model.Matter;
import zhinan.model.Merge;
import zhinan.model.Merge.Difference;
import zhinan.model.Merge.Evidence;
import zhinan.model.Merge.Likeness;
import zhinan.model.Section;
import zhinan.model.SectionKind;
import zhinan.model.Span;
import zhinan.model.Values;

/** A matter and a section that were folded into nodes of the varied guide. */
final class MergesCsvTest {
  @TempDir private Path temp;

  @Test
  void writesWhatWasFoldedWithEveryDifference() throws IOException {
    assertEquals(
        """
        kind,kept_id,kept_line,merged_line,title,evidence,differences,rule,merged_id,kept_page,merged_page,adopted_ids,id
        SECTION,m2.3,27,30,备注,备注 DIFFERENT 0.25,备注 «» / «当场办结»,section.cut-short,m2.4,2,2,,x1
        MATTER,m2,20,31,生育登记,EQUAL 1.00 | 材料 NEAR 0.90 | 时限 MISSING 0.00,材料 «过» / «逾» | 时限 «» / «当场办结»,matter.edited,m3,2,2,m3.2,x2
        """,
        folder().text("merges.csv").replace("\r\n", "\n"));
  }

  @Test
  void theOutlineNamesTheNodeThatStandsForAFoldedOne() throws IOException {
    List<String> rows = folder().text("outline.csv").replace("\r\n", "\n").lines().toList();
    assertEquals(
        List.of(
            "30,2,SECTION,,备注,NOTES,m2.4,m2,m2,m2.3",
            "31,2,MATTER,,生育登记,,m3,t2,m3,m2",
            "32,2,SECTION,,材料,MATERIALS,m3.1,m3,m3,m2.1"),
        rows.subList(rows.size() - 3, rows.size()));
  }

  private CsvFolder folder() throws IOException {
    Conversion bare = Guides.varied();
    return CsvFolder.of(
        new Conversion(
            bare.guide(),
            bare.text(),
            bare.ledger(),
            bare.notices(),
            List.of(foldedSection(), foldedMatter())),
        temp);
  }

  private static Merge foldedSection() {
    Evidence evidence =
        new Evidence(
            "备注", "m2.3", "m2.4", Likeness.DIFFERENT, 0.25, List.of(new Difference("", "当场办结")));
    return new Merge(
        "x1",
        "section.cut-short",
        "m2.3",
        "m2",
        3,
        section("m2.4", "备注", SectionKind.NOTES, 30),
        List.of(evidence),
        List.of(),
        Values.NONE);
  }

  private static Merge foldedMatter() {
    Section papers = section("m3.1", "材料", SectionKind.MATERIALS, 32);
    Section limit = section("m3.2", "时限", SectionKind.TIME_LIMIT, 33);
    Matter matter =
        new Matter("m3", heading("生育登记", 31), List.of(), List.of(papers, limit), List.of());
    List<Evidence> evidence =
        List.of(
            new Evidence("", "m2", "m3", Likeness.EQUAL, 1, List.of()),
            new Evidence(
                "材料", "m2.1", "m3.1", Likeness.NEAR, 0.9, List.of(new Difference("过", "逾"))),
            new Evidence(
                "时限", "", "m3.2", Likeness.MISSING, 0, List.of(new Difference("", "当场办结"))));
    return new Merge(
        "x2", "matter.edited", "m2", "t2", 1, matter, evidence, List.of("m3.2"), Values.NONE);
  }

  private static Section section(String id, String title, SectionKind kind, int line) {
    return new Section(id, heading(title, line), List.of(kind), List.of());
  }

  private static Heading heading(String title, int line) {
    return new Heading("", "", title, new Span(10 * line, 10 * line + 4, line, OptionalInt.of(2)));
  }
}
