package zhinan.ingest.normalize.directory;

import java.util.List;
import java.util.function.Function;
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
