package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.oneOf;
import static zhinan.export.csv.Column.optional;
import static zhinan.export.csv.Column.text;
import static zhinan.export.csv.Rows.cell;
import static zhinan.export.csv.Rows.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import zhinan.export.csv.CsvFile.ForeignKey;
import zhinan.model.Merge;
import zhinan.model.Merge.Difference;
import zhinan.model.Merge.Evidence;
import zhinan.model.NodeType;
import zhinan.model.Span;

/**
 * {@code merges.csv}: a row for each duplicate that was folded, with the node that stands for it,
 * how alike their pieces are, and every difference: {@code 事项说明 «过» / «逾»}, the kept words first.
 */
final class MergesCsv {
  private MergesCsv() {}

  static CsvFile file() {
    return new CsvFile(
        "merges",
        List.of(
            oneOf("kind", new NodeType[] {NodeType.MATTER, NodeType.SECTION}),
            id("kept_id"),
            integer("kept_line"),
            integer("merged_line"),
            text("title"),
            text("evidence"),
            text("differences"),
            id("rule"),
            id("merged_id"),
            optional("kept_page"),
            optional("merged_page"),
            id("adopted_ids"),
            id("id")),
        List.of("id"),
        List.of(
            new ForeignKey("kept_id", OutlineCsv.NAME, "id"),
            new ForeignKey("merged_id", OutlineCsv.NAME, "id")),
        MergesCsv::write);
  }

  private static void write(Contents contents, Rows rows) {
    Map<String, Span> spans = new HashMap<>();
    for (OutlineRow row : OutlineRow.of(contents)) {
      spans.put(row.node().id(), row.node().span());
    }
    for (Merge merge : contents.conversion().merges()) {
      Span kept = spans.get(merge.keptId());
      Span merged = merge.merged().heading().span();
      rows.add(
          merge.merged().type().name(),
          merge.keptId(),
          cell(kept.line()),
          cell(merged.line()),
          merge.merged().heading().title(),
          evidence(merge),
          differences(merge),
          merge.rule(),
          merge.merged().id(),
          page(kept),
          page(merged),
          String.join(" ", merge.adopted()),
          merge.id());
    }
  }

  private static String evidence(Merge merge) {
    return Branches.join(
        merge.evidence(),
        piece -> {
          String share = String.format(Locale.ROOT, "%.2f", piece.similarity());
          return (piece.title() + " " + piece.likeness() + " " + share).strip();
        });
  }

  private static String differences(Merge merge) {
    List<String> all = new ArrayList<>();
    for (Evidence piece : merge.evidence()) {
      for (Difference difference : piece.differences()) {
        String words = "«" + difference.kept() + "» / «" + difference.merged() + "»";
        all.add((piece.title() + " " + words).strip());
      }
    }
    return Branches.join(all, words -> words);
  }
}
