package zhinan.ingest.normalize.phone;

import java.util.Optional;
import zhinan.ingest.document.Doubt;
import zhinan.model.Phone;
import zhinan.model.Phone.Kind;

/** Numbers without an area code. Without state. */
final class LocalNumbers {
  private LocalNumbers() {}

  static Optional<NumberRule.Sighting> trySee(NumberPlace place) {
    String digits = place.digits();
    if (!place.isAtLeast(NumberPlace.Certainty.SENTENCE)
        || digits.length() < PhoneLengths.GROUP
        || digits.charAt(0) < '2'
        || place.runs().hasCountry(place.run())
        || place.isDate()) {
      return Optional.empty();
    }
    int whole = place.tables().areas().lengthsOf(place.areaCode());
    return DigitRuns.DigitGroups.of(place.runs(), place.run(), digits, whole)
        .filter(groups -> isGrouped(place, groups))
        .filter(groups -> !place.isCounted(groups.last()))
        .map(groups -> seen(place, groups));
  }

  /** Without an area code only the shapes 4+4 and 3+4 are surely one number. */
  private static boolean isGrouped(NumberPlace place, DigitRuns.DigitGroups groups) {
    DigitRuns runs = place.runs();
    int run = place.run();
    return groups.last() == run
        || groups.last() == run + 1
            && !place.isInRow()
            && (runs.gap(run) == DigitGap.LINE_END || runs.length(run + 1) == 4);
  }

  private static NumberRule.Sighting seen(NumberPlace place, DigitRuns.DigitGroups groups) {
    int to = place.runs().end(groups.last());
    if (place.areaCode().isEmpty()) {
      Doubt why = PhoneDoubts.areaUnknown(place.printed(groups.last()));
      return NumberRule.Sighting.refused(why, place.from(), to, groups.last());
    }
    if (!NumberingPlan.startsRight(place.areaCode(), groups.digits())) {
      Doubt why = PhoneDoubts.wrongStart(place.printed(groups.last()), place.areaCode());
      return NumberRule.Sighting.refused(why, place.from(), to, groups.last());
    }
    Phone phone = new Phone(Kind.LANDLINE, place.areaCode(), groups.digits(), "");
    return NumberRule.Sighting.of(phone, place.from(), to, groups.last()).asInferred();
  }
}
