package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.optional;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhinan.export.csv.CsvFile.ForeignKey;
import zhinan.model.Contact;
import zhinan.model.Directory;
import zhinan.model.Span;

/**
 * {@code contacts.csv}: a row for each office and each place where its directory stands. The id
 * {@code d3.u2.c5} is the fifth office of the directory d3 in its second use.
 *
 * <p>{@code section_id} is the node that owns the directory, whatever its type, or {@code guide} in
 * front of the first node; so it is no foreign key. {@code line} and {@code page} are those of the
 * office in this use. {@link OfficeColumns} has what the office itself says.
 */
final class ContactsCsv {
  private ContactsCsv() {}

  static CsvFile<OfficeRow> file() {
    List<Column<OfficeRow>> columns = new ArrayList<>();
    columns.add(id("id", OfficeRow::id));
    columns.add(id("directory_id", row -> row.directory().id()));
    columns.add(id("matter_id", row -> row.owner().matterId()));
    columns.add(id("section_id", row -> row.use().nodeId()));
    columns.addAll(cells(0, OfficeColumns.SAID));
    columns.add(integer("line", row -> row.place().line()));
    columns.add(optional("page", row -> row.place().page()));
    columns.add(id("part_id", row -> row.owner().partId()));
    columns.addAll(cells(OfficeColumns.SAID.size(), OfficeColumns.PIECES));
    return new CsvFile<>(
        "contacts",
        columns,
        List.of("id"),
        List.of(
            new ForeignKey("directory_id", DirectoriesCsv.NAME, "id"),
            new ForeignKey("matter_id", MattersCsv.NAME, "id"),
            new ForeignKey("part_id", MattersCsv.NAME, "id")),
        ContactsCsv::rows);
  }

  /** Columns that take their cells, from the given one on, from those made once for an office. */
  private static List<Column<OfficeRow>> cells(int from, List<Column<Contact>> columns) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> columns.get(i).<OfficeRow>withValue(row -> row.cells().get(from + i)))
        .toList();
  }

  private static Stream<OfficeRow> rows(Contents contents) {
    List<OfficeRow> rows = new ArrayList<>();
    for (Directory directory : contents.conversion().guide().values().directories()) {
      List<List<String>> cells = directory.contacts().stream().map(OfficeColumns::cells).toList();
      int number = 1;
      for (Directory.Use use : directory.uses()) {
        Owner owner = contents.owner(use.nodeId());
        for (int i = 0; i < cells.size(); i++) {
          String id = directory.id() + ".u" + number + ".c" + (i + 1);
          rows.add(new OfficeRow(id, directory, use, owner, use.places().get(i), cells.get(i)));
        }
        number++;
      }
    }
    return rows.stream();
  }

  /**
   * An office in one use of its directory.
   *
   * @param place of the office in this use
   * @param cells what {@link OfficeColumns} gives, the same in all uses
   */
  record OfficeRow(
      String id,
      Directory directory,
      Directory.Use use,
      Owner owner,
      Span place,
      List<String> cells) {}
}
