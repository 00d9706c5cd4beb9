package zhinan.export.table;

import static zhinan.export.table.CellText.number;
import static zhinan.export.table.CellText.page;
import static zhinan.export.table.TableColumn.id;
import static zhinan.export.table.TableColumn.integer;
import static zhinan.export.table.TableColumn.oneOf;
import static zhinan.export.table.TableColumn.optional;
import static zhinan.export.table.TableColumn.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import zhinan.export.table.OutputTable.ForeignKey;
import zhinan.model.Merge;
import zhinan.model.Merge.Difference;
import zhinan.model.Merge.Evidence;
import zhinan.model.NodeType;
import zhinan.model.Span;

/**
 * {@code merges}: a row for each duplicate that was folded, with the node that stands for it, how
 * alike their pieces are, and every difference: {@code 事项说明 «过» / «逾»}, the kept words first.
 */
final class MergesTable {
  private MergesTable() {}

  static OutputTable<GuideContents> table() {
    return new OutputTable<>(
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
            new ForeignKey("kept_id", OutlineTable.NAME, "id"),
            new ForeignKey("merged_id", OutlineTable.NAME, "id")),
        MergesTable::write);
  }

  private static void write(GuideContents contents, RowSink rows) {
    Map<String, Span> spans = new HashMap<>();
    for (OutlineTable.OutlineRow row : OutlineTable.OutlineRow.of(contents)) {
      spans.put(row.node().id(), row.node().span());
    }
    for (Merge merge : contents.conversion().merges()) {
      Span kept = spans.get(merge.keptId());
      Span merged = merge.merged().heading().span();
      rows.add(
          merge.merged().type().name(),
          merge.keptId(),
          number(kept.line()),
          number(merged.line()),
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
