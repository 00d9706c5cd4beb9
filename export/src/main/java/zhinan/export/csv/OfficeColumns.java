package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import zhinan.model.Address;
import zhinan.model.Contact;
import zhinan.model.Division;
import zhinan.model.ServiceHours;
import zhinan.model.Stated;

/**
 * The columns of contacts.csv that hold what an office says of itself, whatever uses it.
 *
 * <p>{@code address} is completed with what the document's place implies; {@code division} is the
 * district that the office serves or stands in. Where words could not be read, the value is empty
 * beside its {@code …_raw}.
 */
final class OfficeColumns {
  /** What the document says and what was read from it. */
  static final List<Column<Contact>> SAID =
      List.of(
          text("name", Contact::name),
          text("division", contact -> contact.division().map(Division::path).orElse("")),
          text("address", address(Address::text)),
          text("address_raw", contact -> contact.address().map(Stated::raw).orElse("")),
          id(
              "phones",
              contact -> contact.phones().flatMap(Stated::value).map(ValueText::of).orElse("")),
          text("phones_raw", contact -> contact.phones().map(Stated::raw).orElse("")),
          id(
              "supervision_phones",
              contact ->
                  contact.supervisionPhones().flatMap(Stated::value).map(ValueText::of).orElse("")),
          text(
              "supervision_phones_raw",
              contact -> contact.supervisionPhones().map(Stated::raw).orElse("")),
          text("hours", OfficeColumns::hours),
          text("hours_raw", contact -> contact.hours().map(Stated::raw).orElse("")),
          text("person", Contact::person),
          text("remarks", Contact::remarks));

  /** The division's code, and the address taken apart. */
  static final List<Column<Contact>> PIECES =
      List.of(
          id("division_code", contact -> contact.division().map(Division::code).orElse("")),
          text("province", division(Division::province)),
          text("city", division(Division::city)),
          text("district", division(Division::district)),
          text("town", address(Address::town)),
          text("road", address(Address::road)),
          text("number", address(Address::number)),
          text("building", address(Address::building)),
          text("floor", address(Address::floor)),
          text("room", address(Address::room)),
          text("address_remark", address(Address::remark)));

  private OfficeColumns() {}

  /** The cells of {@link #SAID}, then those of {@link #PIECES}. */
  static List<String> cells(Contact contact) {
    return Stream.of(SAID, PIECES)
        .flatMap(List::stream)
        .map(column -> column.value().apply(contact))
        .toList();
  }

  private static Function<Contact, String> address(Function<Address, String> piece) {
    return contact -> contact.address().flatMap(Stated::value).map(piece).orElse("");
  }

  private static Function<Contact, String> division(Function<Division, String> piece) {
    return address(address -> address.division().map(piece).orElse(""));
  }

  private static String hours(Contact contact) {
    return contact.hours().flatMap(Stated::value).map(ServiceHours::openingHours).orElse("");
  }
}
