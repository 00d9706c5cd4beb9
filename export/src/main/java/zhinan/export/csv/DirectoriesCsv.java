package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.optional;
import static zhinan.export.csv.Rows.cell;
import static zhinan.export.csv.Rows.page;

import java.util.List;
import zhinan.export.csv.CsvFile.ForeignKey;
import zhinan.model.Directory;
import zhinan.model.Span;

/**
 * {@code directories.csv}: a row for each list of offices, however many nodes use it. {@code
 * node_id}, {@code line} and {@code page} are of its first use; {@code similar} has the ids of the
 * directories that differ in a few entries, parted by blanks. Its offices are in contacts.csv.
 */
final class DirectoriesCsv {
  static final String NAME = "directories";

  private DirectoriesCsv() {}

  static CsvFile file() {
    return new CsvFile(
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
        List.of(new ForeignKey("matter_id", MattersCsv.NAME, "id")),
        DirectoriesCsv::write);
  }

  private static void write(Contents contents, Rows rows) {
    for (Directory directory : contents.values().directories()) {
      Directory.Use first = directory.uses().get(0);
      Span place = first.places().get(0);
      rows.add(
          directory.id(),
          cell(directory.contacts().size()),
          cell(directory.uses().size()),
          String.join(" ", directory.similar()),
          contents.owner(first.nodeId()).matterId(),
          first.nodeId(),
          cell(place.line()),
          page(place));
    }
  }
}
