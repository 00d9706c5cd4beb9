package zhinan.ingest.normalize.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import zhinan.ingest.document.Places;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.normalize.office.Recognizers;
import zhinan.ingest.normalize.phone.PhoneContext;
import zhinan.ingest.normalize.place.Locality;
import zhinan.ingest.words.OfficeField;
import zhinan.model.Address;
import zhinan.model.Contact;
import zhinan.model.Division;
import zhinan.model.Phone;
import zhinan.model.ServiceHours;
import zhinan.model.Stated;
import zhinan.text.Text;

/**
 * Reads the fields of an office. Single-use: it remembers what it read for one document, because
 * the same list stands under many matters.
 */
final class ContactReader {
  private final Recognizers recognizers;
  private final Places places;
  private final Map<Seen, Locality> narrowed = new HashMap<>();
  private final Map<Seen, Reading<Address>> addresses = new HashMap<>();
  private final Map<Seen, Reading<List<Phone>>> numbers = new HashMap<>();
  private final Map<String, Reading<ServiceHours>> hours = new HashMap<>();

  /** Words seen from a place. */
  private record Seen(String words, Locality from) {}

  ContactReader(Recognizers recognizers, Places places) {
    this.recognizers = recognizers;
    this.places = places;
  }

  /**
   * The document's place with the area code of a list: where the list's printed numbers agree on
   * one, numbers without inherit that. Example: {@code 0515-88281001} in one row and {@code
   * 88281002} in the next, in a guide of another city.
   */
  Locality withPrintedArea(List<Office> offices, Locality from) {
    Set<String> codes =
        offices.stream()
            .map(office -> recognizers.phones().printedAreas(office.get(OfficeField.PHONES)))
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    return codes.size() == 1 ? new Locality(from.division(), codes.iterator().next()) : from;
  }

  /** The contact; the list's place completes what the office leaves out. */
  Contact read(Office office, Locality list, ListingDoubts doubts) {
    Locality own = narrow(office, list);
    List<Stated<Address>> address = address(office, own, doubts);
    List<Division> stands =
        address.stream()
            .flatMap(a -> a.value().stream())
            .flatMap(a -> a.division().stream())
            .toList();
    Locality area = area(stands, office, own);
    return new Contact(
        name(office),
        division(stands, own, list),
        address.stream().findFirst(),
        phones(office.get(OfficeField.PHONES), area, doubts),
        phones(office.get(OfficeField.SUPERVISION), area, doubts),
        hours(office, doubts),
        words(office.get(OfficeField.PERSON)),
        words(office.get(OfficeField.REMARKS)));
  }

  /** The address knows best where an office stands; a list's own place says nothing of its rows. */
  private static Optional<Division> division(List<Division> stands, Locality own, Locality list) {
    Optional<Division> found =
        stands.stream().filter(division -> !division.district().isEmpty()).findFirst();
    return found.isPresent() || own.equals(list) ? found : own.division();
  }

  /** The place of a row: what its district cell says, else its name. */
  private Locality narrow(Office office, Locality list) {
    Locality named = list;
    for (Text field : List.of(office.get(OfficeField.DISTRICT), office.get(OfficeField.NAME))) {
      if (named.equals(list) && !field.isBlank()) {
        named = narrowed(field, list);
      }
    }
    return named;
  }

  /** An office in another city has that city's area code, whatever its name says. */
  private Locality area(List<Division> stands, Office office, Locality own) {
    String home = own.division().map(Division::city).orElse("");
    boolean elsewhere =
        stands.stream().map(Division::city).anyMatch(c -> !c.isEmpty() && !c.equals(home));
    return elsewhere ? narrowed(office.get(OfficeField.ADDRESS), own) : own;
  }

  private Locality narrowed(Text field, Locality from) {
    return narrowed.computeIfAbsent(
        new Seen(OfficeJoin.bare(field), from),
        seen -> recognizers.gazetteer().narrow(seen.words(), from));
  }

  /** One address or none. */
  private List<Stated<Address>> address(Office office, Locality own, ListingDoubts doubts) {
    Text field = office.get(OfficeField.ADDRESS).strip();
    return field.isBlank()
        ? List.of()
        : List.of(
            stated(
                addresses.computeIfAbsent(
                    new Seen(field.chars(), own), seen -> recognizers.addresses().read(field, own)),
                field,
                doubts));
  }

  private Optional<Stated<List<Phone>>> phones(Text stated, Locality own, ListingDoubts doubts) {
    Text field = stated.strip();
    return field.isBlank()
        ? Optional.empty()
        : Optional.of(
            stated(
                numbers.computeIfAbsent(
                    new Seen(field.chars(), own),
                    seen ->
                        recognizers.phones().read(field, new PhoneContext(own.areaCode(), true))),
                field,
                doubts));
  }

  private Optional<Stated<ServiceHours>> hours(Office office, ListingDoubts doubts) {
    Text field = office.get(OfficeField.HOURS).strip();
    return field.isBlank()
        ? Optional.empty()
        : Optional.of(
            stated(
                hours.computeIfAbsent(field.chars(), chars -> recognizers.hours().read(field)),
                field,
                doubts));
  }

  /** What was read once, at the place of the same words here. */
  private <T> Stated<T> stated(Reading<T> read, Text field, ListingDoubts doubts) {
    Reading<T> here = new Reading<>(field, read.value(), read.rule(), read.doubts());
    doubts.add(here);
    return here.stated(places);
  }

  private static String name(Office office) {
    return OfficeJoin.bare(office.get(OfficeField.NAME));
  }

  private static String words(Text field) {
    return field.strip().chars();
  }
}
