package zhinan.export.table;

import static zhinan.export.table.CellText.number;
import static zhinan.export.table.CellText.page;
import static zhinan.export.table.TableColumn.id;
import static zhinan.export.table.TableColumn.integer;
import static zhinan.export.table.TableColumn.optional;
import static zhinan.export.table.TableColumn.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.export.table.OutputTable.ForeignKey;
import zhinan.export.value.ContactText;
import zhinan.model.Address;
import zhinan.model.Contact;
import zhinan.model.Directory;
import zhinan.model.Division;
import zhinan.model.ServiceHours;
import zhinan.model.Span;
import zhinan.model.Stated;

/**
 * {@code contacts}: a row for each office and each place where its directory stands. The id {@code
 * d3.u2.c5} is the fifth office of the directory d3 in its second use.
 *
 * <p>{@code section_id} is the node that owns the directory, whatever its type, or {@code guide} in
 * front of the first node; so it is no foreign key. {@code line} and {@code page} are those of the
 * office in this use. {@link ContactCells} has what the office itself says.
 */
final class ContactsTable {
  private ContactsTable() {}

  static OutputTable<GuideContents> table() {
    List<TableColumn> columns = new ArrayList<>();
    columns.addAll(List.of(id("id"), id("directory_id"), id("matter_id"), id("section_id")));
    columns.addAll(ContactCells.said());
    columns.addAll(List.of(integer("line"), optional("page"), id("part_id")));
    columns.addAll(ContactCells.pieces());
    return new OutputTable<>(
        "contacts",
        columns,
        List.of("id"),
        List.of(
            new ForeignKey("directory_id", DirectoriesTable.NAME, "id"),
            new ForeignKey("matter_id", MattersTable.NAME, "id"),
            new ForeignKey("part_id", MattersTable.NAME, "id")),
        ContactsTable::write);
  }

  private static void write(GuideContents contents, RowSink rows) {
    for (Directory directory : contents.values().directories()) {
      List<ContactCells> offices = directory.contacts().stream().map(ContactCells::of).toList();
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
      List<ContactCells> offices,
      GuideContents contents,
      RowSink rows) {
    GuideContents.Owner owner = contents.owner(use.nodeId());
    for (int i = 0; i < offices.size(); i++) {
      Span place = use.places().get(i);
      List<String> cells = new ArrayList<>();
      cells.addAll(List.of(id + (i + 1), directory.id(), owner.matterId(), use.nodeId()));
      cells.addAll(offices.get(i).whatItSays());
      cells.addAll(List.of(number(place.line()), page(place), owner.partId()));
      cells.addAll(offices.get(i).address());
      rows.add(cells);
    }
  }

  /**
   * The cells of contacts that hold what an office says of itself, the same in all uses of its
   * directory and therefore made once.
   *
   * <p>{@code address} is completed with what the document's place implies; {@code division} is the
   * district that the office serves or stands in, and stands in {@code province}, {@code city} and
   * {@code district} as well where the address names none. Where words could not be read, the value
   * is empty beside its {@code …_raw}.
   *
   * @param whatItSays the cells of {@link #said()}
   * @param address the cells of {@link #pieces()}
   */
  private record ContactCells(List<String> whatItSays, List<String> address) {
    private static final Address NOWHERE =
        new Address(Optional.empty(), "", "", "", "", "", "", "");

    /** What the document says and what was read from it. */
    static List<TableColumn> said() {
      return List.of(
          text("name"),
          text("division"),
          text("address"),
          text("address_raw"),
          id("phones"),
          text("phones_raw"),
          id("supervision_phones"),
          text("supervision_phones_raw"),
          text("hours"),
          text("hours_raw"),
          text("person"),
          text("remarks"));
    }

    /** The division's code, and the address taken apart. */
    static List<TableColumn> pieces() {
      return List.of(
          id("division_code"),
          text("province"),
          text("city"),
          text("district"),
          text("town"),
          text("road"),
          text("number"),
          text("building"),
          text("floor"),
          text("room"),
          text("address_remark"));
    }

    static ContactCells of(Contact office) {
      Address address = office.address().flatMap(Stated::value).orElse(NOWHERE);
      return new ContactCells(said(office, address), pieces(office, address));
    }

    private static List<String> said(Contact office, Address address) {
      return List.of(
          office.name(),
          office.division().map(Division::path).orElse(""),
          address.text(),
          office.address().map(Stated::raw).orElse(""),
          ContactText.of(office.phones().flatMap(Stated::value).orElse(List.of())),
          office.phones().map(Stated::raw).orElse(""),
          ContactText.of(office.supervisionPhones().flatMap(Stated::value).orElse(List.of())),
          office.supervisionPhones().map(Stated::raw).orElse(""),
          office.hours().flatMap(Stated::value).map(ServiceHours::openingHours).orElse(""),
          office.hours().map(Stated::raw).orElse(""),
          office.person(),
          office.remarks());
    }

    private static List<String> pieces(Contact office, Address address) {
      Optional<Division> division = address.division().or(office::division);
      return List.of(
          office.division().map(Division::code).orElse(""),
          division.map(Division::province).orElse(""),
          division.map(Division::city).orElse(""),
          division.map(Division::district).orElse(""),
          address.town(),
          address.road(),
          address.number(),
          address.building(),
          address.floor(),
          address.room(),
          address.remark());
    }
  }
}
