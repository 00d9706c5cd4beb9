package zhinan.ingest.normalize.phone;

import java.util.Optional;
import zhinan.ingest.document.Doubt;
import zhinan.model.Phone;
import zhinan.model.Phone.Kind;

/** Numbers without an area code. Without state. */
final class LocalNumbers {
  private LocalNumbers() {}

  static Optional<Sighting> trySee(NumberPlace place) {
    String digits = place.digits();
    if (!place.isAtLeast(Certainty.SENTENCE)
        || digits.length() < Lengths.GROUP
        || digits.charAt(0) < '2'
        || place.runs().hasCountry(place.run())
        || CompactDate.standsAt(place)) {
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
      Doubt why = Refusals.areaUnknown(place.printed(groups.last()));
      return Sighting.refused(why, place.from(), to, groups.last());
    }
    if (!NumberingPlan.startsRight(place.areaCode(), groups.digits())) {
      Doubt why = Refusals.wrongStart(place.printed(groups.last()), place.areaCode());
      return Sighting.refused(why, place.from(), to, groups.last());
    }
    Phone phone = new Phone(Kind.LANDLINE, place.areaCode(), groups.digits(), "");
    return Sighting.of(phone, place.from(), to, groups.last()).asInferred();
  }
}
