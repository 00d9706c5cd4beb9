package zhinan.export.table;

import static zhinan.export.table.CellText.number;
import static zhinan.export.table.CellText.page;
import static zhinan.export.table.TableColumn.id;
import static zhinan.export.table.TableColumn.integer;
import static zhinan.export.table.TableColumn.optional;

import java.util.List;
import zhinan.export.table.OutputTable.ForeignKey;
import zhinan.model.Directory;
import zhinan.model.Span;

/**
 * {@code directories}: a row for each list of offices, however many nodes use it. {@code node_id},
 * {@code line} and {@code page} are of its first use; {@code similar} has the ids of the
 * directories that differ in a few entries, parted by blanks. Its offices are in contacts.
 */
final class DirectoriesTable {
  static final String NAME = "directories";

  private DirectoriesTable() {}

  static OutputTable<GuideContents> table() {
    return new OutputTable<>(
        NAME,
        List.of(
            id("id"),
            integer("contacts"),
            integer("uses"),
            id("similar"),
            id("matter_id"),
            id("node_id"),
            integer("line"),
            optional("page")),
        List.of("id"),
        List.of(new ForeignKey("matter_id", MattersTable.NAME, "id")),
        DirectoriesTable::write);
  }

  private static void write(GuideContents contents, RowSink rows) {
    for (Directory directory : contents.values().directories()) {
      Directory.Use first = directory.uses().get(0);
      Span place = first.places().get(0);
      rows.add(
          directory.id(),
          number(directory.contacts().size()),
          number(directory.uses().size()),
          String.join(" ", directory.similar()),
          contents.owner(first.nodeId()).matterId(),
          first.nodeId(),
          number(place.line()),
          page(place));
    }
  }
}
