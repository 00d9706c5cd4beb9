package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.text;

import java.util.List;
import java.util.Optional;
import zhinan.export.value.ValueText;
import zhinan.model.Address;
import zhinan.model.Contact;
import zhinan.model.Division;
import zhinan.model.ServiceHours;
import zhinan.model.Stated;

/**
 * The cells of contacts.csv that hold what an office says of itself, the same in all uses of its
 * directory and therefore made once.
 *
 * <p>{@code address} is completed with what the document's place implies; {@code division} is the
 * district that the office serves or stands in. Where words could not be read, the value is empty
 * beside its {@code …_raw}.
 *
 * @param whatItSays the cells of {@link #said()}
 * @param address the cells of {@link #pieces()}
 */
record OfficeCells(List<String> whatItSays, List<String> address) {
  private static final Address NOWHERE = new Address(Optional.empty(), "", "", "", "", "", "", "");

  /** What the document says and what was read from it. */
  static List<Column> said() {
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
  static List<Column> pieces() {
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

  static OfficeCells of(Contact office) {
    Address address = office.address().flatMap(Stated::value).orElse(NOWHERE);
    return new OfficeCells(said(office, address), pieces(office, address));
  }

  private static List<String> said(Contact office, Address address) {
    return List.of(
        office.name(),
        office.division().map(Division::path).orElse(""),
        address.text(),
        office.address().map(Stated::raw).orElse(""),
        ValueText.of(office.phones().flatMap(Stated::value).orElse(List.of())),
        office.phones().map(Stated::raw).orElse(""),
        ValueText.of(office.supervisionPhones().flatMap(Stated::value).orElse(List.of())),
        office.supervisionPhones().map(Stated::raw).orElse(""),
        office.hours().flatMap(Stated::value).map(ServiceHours::openingHours).orElse(""),
        office.hours().map(Stated::raw).orElse(""),
        office.person(),
        office.remarks());
  }

  private static List<String> pieces(Contact office, Address address) {
    return List.of(
        office.division().map(Division::code).orElse(""),
        address.division().map(Division::province).orElse(""),
        address.division().map(Division::city).orElse(""),
        address.division().map(Division::district).orElse(""),
        address.town(),
        address.road(),
        address.number(),
        address.building(),
        address.floor(),
        address.room(),
        address.remark());
  }
}
