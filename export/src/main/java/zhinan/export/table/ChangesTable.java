package zhinan.export.table;

import static zhinan.export.table.CellText.number;
import static zhinan.export.table.TableColumn.id;
import static zhinan.export.table.TableColumn.integer;
import static zhinan.export.table.TableColumn.oneOf;
import static zhinan.export.table.TableColumn.optional;
import static zhinan.export.table.TableColumn.text;

import java.util.List;
import java.util.Optional;
import zhinan.export.diff.Burden;
import zhinan.export.diff.Change;
import zhinan.export.diff.ChangeType;
import zhinan.export.diff.Comparison;
import zhinan.export.diff.Side;
import zhinan.export.diff.Substance;

/**
 * {@code diff}: a row for each change between two editions, gravest first. What a change has no
 * side for is empty.
 */
public final class ChangesTable {
  private static final OutputTable<Comparison> TABLE =
      new OutputTable<>(
          "diff",
          List.of(
              integer("rank"),
              oneOf("type", ChangeType.values()),
              oneOf("substance", Substance.values()),
              id("rule"),
              id("field"),
              oneOf("burden", Burden.values()),
              text("stage"),
              text("theme"),
              text("matter"),
              text("subject"),
              text("before"),
              text("after"),
              text("before_raw"),
              text("after_raw"),
              id("old_id"),
              id("new_id"),
              optional("old_line"),
              optional("new_line"),
              optional("old_page"),
              optional("new_page")),
          List.of("rank"),
          List.of(),
          ChangesTable::write);

  private ChangesTable() {}

  /** The table of the changes, gravest first. */
  public static OutputTable<Comparison> table() {
    return TABLE;
  }

  private static void write(Comparison comparison, RowSink rows) {
    comparison.changes().forEach(change -> add(change, rows));
  }

  private static void add(Change change, RowSink rows) {
    Optional<Side> before = change.before();
    Optional<Side> after = change.after();
    rows.add(
        number(change.rank()),
        change.type().name(),
        change.substance().name(),
        change.rule(),
        change.field().label(),
        change.burden().name(),
        change.side().stage(),
        change.side().theme(),
        change.matter(),
        change.side().subject(),
        before.map(Side::value).orElse(""),
        after.map(Side::value).orElse(""),
        before.map(Side::raw).orElse(""),
        after.map(Side::raw).orElse(""),
        before.map(Side::nodeId).orElse(""),
        after.map(Side::nodeId).orElse(""),
        before.map(ChangesTable::line).orElse(""),
        after.map(ChangesTable::line).orElse(""),
        before.map(ChangesTable::page).orElse(""),
        after.map(ChangesTable::page).orElse(""));
  }

  private static String line(Side side) {
    return number(side.span().line());
  }

  private static String page(Side side) {
    return CellText.page(side.span());
  }
}
