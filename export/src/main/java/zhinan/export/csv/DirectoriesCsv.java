package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.optional;

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

  static CsvFile<Row> file() {
    return new CsvFile<>(
        NAME,
        List.of(
            id("id", row -> row.directory().id()),
            integer("contacts", row -> row.directory().contacts().size()),
            integer("uses", row -> row.directory().uses().size()),
            id("similar", row -> String.join(" ", row.directory().similar())),
            id("matter_id", row -> row.owner().matterId()),
            id("node_id", row -> row.first().nodeId()),
            integer("line", row -> row.place().line()),
            optional("page", row -> row.place().page())),
        List.of("id"),
        List.of(new ForeignKey("matter_id", MattersCsv.NAME, "id")),
        contents -> contents.values().directories().stream().map(each -> row(contents, each)));
  }

  private static Row row(Contents contents, Directory directory) {
    return new Row(directory, contents.owner(directory.uses().get(0).nodeId()));
  }

  /** A directory and whom its first use belongs to. */
  record Row(Directory directory, Owner owner) {
    Directory.Use first() {
      return directory.uses().get(0);
    }

    Span place() {
      return first().places().get(0);
    }
  }
}
