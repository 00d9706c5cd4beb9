package zhinan.ingest.normalize.phone;

import java.util.Optional;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.normalize.phone.NumberPlace.Certainty;
import zhinan.model.Phone;
import zhinan.model.Phone.Kind;

/** Numbers without an area code, and digits that only look like numbers. Without state. */
final class LocalNumbers {
  private LocalNumbers() {}

  static Optional<Sighting> trySee(NumberPlace place) {
    String digits = place.digits();
    if (!place.isAtLeast(Certainty.SENTENCE)
        || digits.length() < Lengths.GROUP
        || digits.charAt(0) < '2'
        || place.runs().hasCountry(place.run())
        || isDate(place, digits)) {
      return Optional.empty();
    }
    int whole = place.tables().areas().lengthsOf(place.areaCode());
    return DigitGroups.of(place.runs(), place.run(), digits, whole)
        .filter(groups -> isGrouped(place, groups))
        .filter(groups -> !place.isCounted(groups.last()))
        .map(groups -> seen(place, groups));
  }

  /** Without an area code only the shapes 4+4 and 3+4 are surely one number. */
  private static boolean isGrouped(NumberPlace place, DigitGroups groups) {
    DigitRuns runs = place.runs();
    int run = place.run();
    return groups.last() == run
        || groups.last() == run + 1
            && !place.isInRow()
            && (runs.gap(run) == Gap.LINE_END || runs.length(run + 1) == 4);
  }

  private static Sighting seen(NumberPlace place, DigitGroups groups) {
    int to = place.runs().end(groups.last());
    if (place.areaCode().isEmpty()) {
      Doubt why = Remarks.areaUnknown(place.printed(groups.last()));
      return Sighting.refused(why, place.from(), to, groups.last());
    }
    if (!NumberingPlan.startsRight(place.areaCode(), groups.digits())) {
      Doubt why = Remarks.wrongStart(place.printed(groups.last()), place.areaCode());
      return Sighting.refused(why, place.from(), to, groups.last());
    }
    Phone phone = new Phone(Kind.LANDLINE, place.areaCode(), groups.digits(), "");
    return Sighting.of(phone, place.from(), to, groups.last()).asInferred();
  }

  /** {@code 20181231} where a phone isn't announced by the word right before. */
  private static boolean isDate(NumberPlace place, String digits) {
    if (place.isAtLeast(Certainty.LISTED)
        || digits.length() != 8
        || !(digits.startsWith("20") || digits.startsWith("19"))) {
      return false;
    }
    int month = Integer.parseInt(digits.substring(4, 6));
    int day = Integer.parseInt(digits.substring(6));
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  /** Digits where a phone is announced: too many, or too few for the area. */
  static Optional<Sighting> tryRefuse(NumberPlace place) {
    int length = place.runs().length(place.run());
    boolean announced = place.isAtLeast(Certainty.EXPECTED);
    boolean near = length >= Lengths.LOCAL_MIN && length <= Lengths.MISTYPED;
    if (!announced || !near || place.isCounted(place.run()) || isDate(place, place.digits())) {
      return Optional.empty();
    }
    String expected = place.tables().areas().lengths(place.areaCode());
    Doubt why = Remarks.noNumber(place.digits(), expected);
    int run = place.run();
    return Optional.of(Sighting.refused(why, place.from(), place.runs().end(run), run));
  }
}
