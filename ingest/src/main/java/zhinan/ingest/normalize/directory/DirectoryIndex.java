package zhinan.ingest.normalize.directory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Places;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.normalize.place.Locality;
import zhinan.ingest.words.OfficeField;
import zhinan.model.Address;
import zhinan.model.Contact;
import zhinan.model.Directory;
import zhinan.model.Phone;
import zhinan.model.SectionKind;
import zhinan.model.ServiceHours;
import zhinan.model.Severity;
import zhinan.model.Span;
import zhinan.model.Stated;
import zhinan.text.Text;

/**
 * Reads listings and folds those that say the same into one directory. Single-use: listings come in
 * document order.
 */
final class DirectoryIndex {
  private final ContactReader reader;
  private final Places places;
  private final Locality from;
  private final Map<List<String>, Entry> entries = new LinkedHashMap<>();
  private final Map<List<Object>, Entry> plain = new HashMap<>();
  private final List<Doubt> remarks = new ArrayList<>();

  private record Entry(List<Contact> contacts, List<Directory.Use> uses, Text words) {}

  DirectoryIndex(ContactReader reader, Places places, Locality from) {
    this.reader = reader;
    this.places = places;
    this.from = from;
  }

  /**
   * Adds a listing.
   *
   * @param heading the office that the heading above names, {@code ""} for none
   */
  void add(Listing listing, String heading) {
    List<Office> reachable = entries(listing.offices(), listing.kinds());
    List<Object> printed = List.of(heading, reachable.stream().map(DirectoryIndex::words).toList());
    Entry known = plain.get(printed);
    if (known != null) {
      known.uses().add(use(listing.nodeId(), reachable));
    } else if (!reachable.isEmpty()) {
      read(listing, reachable, heading).ifPresent(entry -> plain.put(printed, entry));
    }
  }

  /** Adds what could not be read. */
  void doubt(Doubt doubt) {
    remarks.add(doubt);
  }

  private static Map<OfficeField, String> words(Office office) {
    Map<OfficeField, String> words = new EnumMap<>(OfficeField.class);
    office.fields().forEach((field, text) -> words.put(field, OfficeJoin.bare(text)));
    return words;
  }

  /** The entry, if nothing in it must be told at each of its places. */
  private Optional<Entry> read(Listing listing, List<Office> offices, String heading) {
    ListingDoubts doubts = new ListingDoubts();
    Locality list = reader.withPrintedArea(listing.offices(), from);
    List<Contact> contacts = new ArrayList<>();
    for (Office office : offices) {
      contacts.add(named(reader.read(office, list, doubts), office, heading, doubts));
    }
    List<Doubt> told = doubts.remarks();
    Entry entry = fold(contacts, offices, told);
    entry.uses().add(use(listing.nodeId(), offices));
    boolean warns = told.stream().anyMatch(doubt -> doubt.severity() != Severity.INFO);
    return warns ? Optional.empty() : Optional.of(entry);
  }

  private Directory.Use use(String node, List<Office> offices) {
    List<Span> spans = new ArrayList<>();
    for (Office office : offices) {
      Text words = office.words().strip();
      spans.add(places.span(words.start(), words.end()));
    }
    return new Directory.Use(node, spans);
  }

  /**
   * A name alone, or hours alone, are no office that one can turn to; but in a list of others a
   * name whose number is missing is an entry like them, and where a section is about the place a
   * name alone is the place.
   */
  private static List<Office> entries(List<Office> offices, Set<SectionKind> kinds) {
    boolean isPlace = kinds.contains(SectionKind.LOCATION);
    boolean isList = offices.stream().filter(DirectoryIndex::isReachable).count() > 1;
    return offices.stream()
        .filter(
            office -> isReachable(office) || (isList || isPlace) && office.has(OfficeField.NAME))
        .toList();
  }

  private static boolean isReachable(Office office) {
    return office.has(OfficeField.PHONES)
        || office.has(OfficeField.SUPERVISION)
        || office.has(OfficeField.ADDRESS);
  }

  private static Contact named(
      Contact contact, Office office, String heading, ListingDoubts doubts) {
    if (!contact.name().isEmpty() || heading.isEmpty()) {
      return contact;
    }
    String message = "the office is not named here; taken from the heading above: " + heading;
    doubts.add(new Doubt(Severity.INFO, "office-from-heading", message), office.words());
    return new Contact(
        heading,
        contact.division(),
        contact.address(),
        contact.phones(),
        contact.supervisionPhones(),
        contact.hours(),
        contact.person(),
        contact.remarks());
  }

  private Entry fold(List<Contact> contacts, List<Office> offices, List<Doubt> doubts) {
    List<String> key = contacts.stream().map(ContactKey::of).toList();
    Entry known = entries.get(key);
    if (known == null) {
      remarks.addAll(doubts);
      Entry entry = new Entry(contacts, new ArrayList<>(), offices.get(0).words().strip());
      entries.put(key, entry);
      return entry;
    }
    doubts.stream().filter(doubt -> doubt.severity() != Severity.INFO).forEach(remarks::add);
    return known;
  }

  DirectoryReader.Found found() {
    List<List<Contact>> lists = entries.values().stream().map(Entry::contacts).toList();
    Kinship kinship = Kinship.of(lists, List.copyOf(entries.keySet()));
    List<Directory> directories = new ArrayList<>();
    List<Doubt> all = new ArrayList<>(remarks);
    for (Entry entry : entries.values()) {
      int number = directories.size();
      directories.add(
          new Directory("d" + (number + 1), entry.contacts(), entry.uses(), kinship.ids(number)));
      Optional<String> difference = kinship.difference(number);
      Text words = entry.words();
      difference.ifPresent(
          message ->
              all.add(
                  new Doubt(
                      Severity.WARNING, "directory-differs", message, words.start(), words.end())));
    }
    return new DirectoryReader.Found(directories, all);
  }

  /**
   * What makes two contacts the same entry: every printed word, blanks aside, and every value. A
   * key that is equal lets one contact stand for both with nothing lost.
   */
  private static final class ContactKey {
    private static final String END = "\n";

    private ContactKey() {}

    static String of(Contact contact) {
      return bare(contact.name())
          + END
          + contact.address().map(field -> key(field, Address::text)).orElse(END)
          + contact.phones().map(field -> key(field, ContactKey::uris)).orElse(END)
          + contact.supervisionPhones().map(field -> key(field, ContactKey::uris)).orElse(END)
          + contact.hours().map(field -> key(field, ServiceHours::openingHours)).orElse(END)
          + bare(contact.person())
          + END
          + bare(contact.remarks());
    }

    static String uris(List<Phone> phones) {
      return phones.stream().map(Phone::uri).collect(Collectors.joining(" "));
    }

    private static <T> String key(Stated<T> stated, Function<T, String> text) {
      return bare(stated.raw()) + END + stated.value().map(text).orElse("") + END;
    }

    private static String bare(String words) {
      return OfficeJoin.bare(words);
    }
  }
}
