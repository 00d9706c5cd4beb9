package zhinan.ingest.normalize.phone;

import java.util.Optional;
import zhinan.ingest.document.Doubt;
import zhinan.model.Phone;
import zhinan.model.Phone.Kind;

/**
 * One number that was seen in a text, without its extension. Immutable, may be shared.
 *
 * @param phone the number; empty if it can't be one, and then a doubt says why
 * @param from offset of its first character, a bracket or a country code included
 * @param to offset behind its last digit
 * @param last its last run of digits
 * @param inferred whether its area code isn't printed with it
 * @param doubt what is wrong or odd about it
 */
record Sighting(
    Optional<Phone> phone, int from, int to, int last, boolean inferred, Optional<Doubt> doubt) {

  static Sighting of(Phone phone, int from, int to, int last) {
    return new Sighting(Optional.of(phone), from, to, last, false, Optional.empty());
  }

  static Sighting of(Kind kind, String number, int from, int to, int last) {
    return of(new Phone(kind, "", number, ""), from, to, last);
  }

  static Sighting refused(Doubt doubt, int from, int to, int last) {
    return new Sighting(Optional.empty(), from, to, last, false, Optional.of(doubt));
  }

  /** The same with a remark. */
  Sighting with(Doubt remark) {
    return new Sighting(phone, from, to, last, inferred, Optional.of(remark));
  }

  /** The same with an area code that stands elsewhere. */
  Sighting asInferred() {
    return new Sighting(phone, from, to, last, true, doubt);
  }
}
