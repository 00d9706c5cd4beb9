package zhinan.export.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import zhinan.model.Contact;
import zhinan.model.Phone;
import zhinan.model.Stated;

/** The numbers of several offices in one cell, parted by blanks, each once. */
final class OfficePhones {
  private OfficePhones() {}

  /** For enquiries. */
  static String of(List<Contact> offices) {
    Set<String> uris = new LinkedHashSet<>();
    for (Contact office : offices) {
      if (office.phones().isPresent()) {
        addTo(uris, office.phones().get());
      }
    }
    return String.join(" ", uris);
  }

  /** For complaints. */
  static String supervising(List<Contact> offices) {
    Set<String> uris = new LinkedHashSet<>();
    for (Contact office : offices) {
      if (office.supervisionPhones().isPresent()) {
        addTo(uris, office.supervisionPhones().get());
      }
    }
    return String.join(" ", uris);
  }

  private static void addTo(Set<String> uris, Stated<List<Phone>> phones) {
    for (Phone phone : phones.value().orElse(List.of())) {
      uris.add(phone.uri());
    }
  }
}
