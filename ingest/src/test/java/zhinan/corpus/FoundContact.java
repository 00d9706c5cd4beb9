package zhinan.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import zhinan.model.Contact;
import zhinan.model.Conversion;
import zhinan.model.Directory;
import zhinan.model.Matter;
import zhinan.model.Node;
import zhinan.model.Phone;
import zhinan.model.ServiceHours;
import zhinan.model.Span;
import zhinan.model.Stated;

/** An office of a guide under the matter that owns it. */
record FoundContact(String owner, Contact contact, Span place) {
  /** One for each use, in document order of the directories. */
  static List<FoundContact> of(Conversion conversion) {
    List<FoundContact> found = new ArrayList<>();
    for (Directory directory : conversion.guide().values().directories()) {
      for (Directory.Use use : directory.uses()) {
        String owner = owner(conversion, use.nodeId());
        for (int i = 0; i < use.places().size(); i++) {
          found.add(new FoundContact(owner, directory.contacts().get(i), use.places().get(i)));
        }
      }
    }
    return found;
  }

  private static String owner(Conversion conversion, String nodeId) {
    return conversion
        .guide()
        .allMatters()
        .filter(matter -> holds(matter, nodeId))
        .map(matter -> matter.heading().title())
        .findFirst()
        .orElse("");
  }

  private static boolean holds(Matter matter, String nodeId) {
    return matter.tree().map(Node::id).anyMatch(nodeId::equals);
  }

  /** All numbers, for enquiries and for complaints. */
  Set<String> phones() {
    Set<String> numbers = enquiryPhones();
    numbers.addAll(numbers(contact.supervisionPhones().stream().toList()));
    return numbers;
  }

  /** The numbers for enquiries alone; the hand-made lists name those for complaints in remarks. */
  Set<String> enquiryPhones() {
    return numbers(contact.phones().stream().toList());
  }

  private static Set<String> numbers(List<Stated<List<Phone>>> fields) {
    Set<String> numbers = new TreeSet<>();
    for (Stated<List<Phone>> field : fields) {
      field.value().orElse(List.of()).forEach(p -> numbers.add(p.uri().replace("-", "")));
    }
    return numbers;
  }

  String hours() {
    return contact.hours().flatMap(Stated::value).map(ServiceHours::openingHours).orElse("");
  }

  String addressAndRemarks() {
    return contact.address().map(Stated::raw).orElse("") + contact.remarks();
  }
}
