package zhinan.ingest.normalize.phone;

import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.Doubt;
import zhinan.model.Phone;
import zhinan.model.Phone.Kind;

/**
 * One way in which a number can be printed.
 *
 * @param id stable, goes into the provenance
 * @param attempt what makes a number of the digits at a place, if they are one
 */
record NumberRule(String id, SightAttempt attempt) {

  /** Looks for a number that starts with the run of digits of a place. */
  @FunctionalInterface
  interface SightAttempt {
    Optional<Sighting> trySee(NumberPlace place);
  }

  /** In the order in which they are tried; the first that sees a number wins. */
  static final List<NumberRule> ALL =
      List.of(
          // 0411-84369193, （0757）8234 0071, 041182635860, +86 411 84369193, 0411-12345
          new NumberRule("phone.area", AreaNumbers::trySee),
          // 13904111234, 139 0411 1234
          new NumberRule("phone.mobile", NationalNumbers::tryMobile),
          // 400-018-0058, 4000 180 058
          new NumberRule("phone.national", NationalNumbers::tryNational),
          // 12345, 96685
          new NumberRule("phone.short", ShortNumbers::trySee),
          // 84369193, 8272 0081, where an area code is known
          new NumberRule("phone.local", LocalNumbers::trySee),
          // 139402675333: digits where a phone is announced, but no phone
          new NumberRule("phone.impossible", WrongNumbers::tryRefuse));

  /** Digits that only look like numbers. Without state. */
  private static final class WrongNumbers {
    private WrongNumbers() {}

    /** Digits where a phone is announced: too many, or too few for the area. */
    static Optional<Sighting> tryRefuse(NumberPlace place) {
      int length = place.runs().length(place.run());
      boolean announced = place.isAtLeast(NumberPlace.Certainty.EXPECTED);
      boolean near = length >= PhoneLengths.LOCAL_MIN && length <= PhoneLengths.MISTYPED;
      if (!announced || !near || place.isCounted(place.run()) || place.isDate()) {
        return Optional.empty();
      }
      String expected = place.tables().areas().lengths(place.areaCode());
      Doubt why = PhoneDoubts.noNumber(place.digits(), expected);
      int run = place.run();
      return Optional.of(Sighting.refused(why, place.from(), place.runs().end(run), run));
    }
  }

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
}
