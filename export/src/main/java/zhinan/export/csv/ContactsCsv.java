package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.optional;
import static zhinan.export.csv.Rows.cell;
import static zhinan.export.csv.Rows.page;

import java.util.ArrayList;
import java.util.List;
import zhinan.export.csv.CsvFile.ForeignKey;
import zhinan.model.Directory;
import zhinan.model.Span;

/**
 * {@code contacts.csv}: a row for each office and each place where its directory stands. The id
 * {@code d3.u2.c5} is the fifth office of the directory d3 in its second use.
 *
 * <p>{@code section_id} is the node that owns the directory, whatever its type, or {@code guide} in
 * front of the first node; so it is no foreign key. {@code line} and {@code page} are those of the
 * office in this use. {@link OfficeCells} has what the office itself says.
 */
final class ContactsCsv {
  private ContactsCsv() {}

  static CsvFile file() {
    List<Column> columns = new ArrayList<>();
    columns.addAll(List.of(id("id"), id("directory_id"), id("matter_id"), id("section_id")));
    columns.addAll(OfficeCells.said());
    columns.addAll(List.of(integer("line"), optional("page"), id("part_id")));
    columns.addAll(OfficeCells.pieces());
    return new CsvFile(
        "contacts",
        columns,
        List.of("id"),
        List.of(
            new ForeignKey("directory_id", DirectoriesCsv.NAME, "id"),
            new ForeignKey("matter_id", MattersCsv.NAME, "id"),
            new ForeignKey("part_id", MattersCsv.NAME, "id")),
        ContactsCsv::write);
  }

  private static void write(Contents contents, Rows rows) {
    for (Directory directory : contents.values().directories()) {
      List<OfficeCells> offices = directory.contacts().stream().map(OfficeCells::of).toList();
      int number = 0;
      for (Directory.Use use : directory.uses()) {
        number++;
        use(directory.id() + ".u" + number + ".c", directory, use, offices, contents, rows);
      }
    }
  }

  private static void use(
      String id,
      Directory directory,
      Directory.Use use,
      List<OfficeCells> offices,
      Contents contents,
      Rows rows) {
    Owner owner = contents.owner(use.nodeId());
    for (int i = 0; i < offices.size(); i++) {
      Span place = use.places().get(i);
      List<String> cells = new ArrayList<>();
      cells.addAll(List.of(id + (i + 1), directory.id(), owner.matterId(), use.nodeId()));
      cells.addAll(offices.get(i).whatItSays());
      cells.addAll(List.of(cell(place.line()), page(place), owner.partId()));
      cells.addAll(offices.get(i).address());
      rows.add(cells);
    }
  }
}
