package zhinan.ingest.normalize.place;

import java.util.List;
import zhinan.ingest.document.Doubt;
import zhinan.model.Severity;

/** The doubts about the divisions that an address starts with. */
final class ChainRemarks {
  private ChainRemarks() {}

  static Doubt ambiguity(String name, List<Place> places, Atlas atlas) {
    List<String> paths = places.stream().limit(3).map(p -> atlas.division(p).path()).toList();
    return new Doubt(
        Severity.WARNING,
        "address-ambiguous",
        name + " is one of " + places.size() + " divisions: " + String.join(", ", paths));
  }

  /** A division that does not lie in the one named before it. */
  static Doubt contradiction(String name, String above) {
    return new Doubt(Severity.WARNING, "address-contradiction", name + " does not lie in " + above);
  }

  static Doubt renamed(FormerName former) {
    return new Doubt(
        Severity.INFO,
        "division-renamed",
        former.old().name()
            + " was given up in "
            + former.until()
            + "; "
            + former
                .successor()
                .map(now -> "it is " + now.name() + " now")
                .orElse("it was divided"));
  }
}
