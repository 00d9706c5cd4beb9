package zhinan.ingest.normalize.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import zhinan.model.Address;
import zhinan.model.Contact;
import zhinan.model.Phone;
import zhinan.model.ServiceHours;
import zhinan.model.Stated;

/**
 * What makes two contacts the same entry: every printed word, blanks aside, and every value. A key
 * that is equal lets one contact stand for both with nothing lost.
 */
final class ContactKey {
  private static final String END = "\n";

  private ContactKey() {}

  static String of(Contact contact) {
    return bare(contact.name())
        + END
        + key(contact.address(), Address::text)
        + key(contact.phones(), ContactKey::uris)
        + key(contact.supervisionPhones(), ContactKey::uris)
        + key(contact.hours(), ServiceHours::openingHours)
        + bare(contact.person())
        + END
        + bare(contact.remarks());
  }

  static String uris(List<Phone> phones) {
    return phones.stream().map(Phone::uri).collect(Collectors.joining(" "));
  }

  private static <T> String key(
      Optional<Stated<T>> stated, java.util.function.Function<T, String> text) {
    return stated
            .map(found -> bare(found.raw()) + END + found.value().map(text).orElse(""))
            .orElse("")
        + END;
  }

  private static String bare(String words) {
    return OfficeJoin.bare(words);
  }
}
