package zhinan.ingest.normalize.phone;

import java.util.Optional;
import zhinan.model.Phone.Kind;

/** Numbers that have no area: mobiles, 400 and 800 numbers. Without state. */
final class NationalNumbers {
  private NationalNumbers() {}

  static Optional<NumberRule.Sighting> tryMobile(NumberPlace place) {
    String digits = place.digits();
    // Older habit: a 0 in front, as for calls to another area (013904111234).
    boolean trunk = digits.length() == PhoneLengths.MOBILE + 1 && digits.startsWith("01");
    String bare = trunk ? digits.substring(1) : digits;
    if (bare.length() < PhoneLengths.GROUP || bare.charAt(0) != '1' || bare.charAt(1) < '3') {
      return Optional.empty();
    }
    return see(place, Kind.MOBILE, bare, PhoneLengths.MOBILE).map(seen -> checked(place, seen));
  }

  private static NumberRule.Sighting checked(NumberPlace place, NumberRule.Sighting seen) {
    String number = seen.phone().orElseThrow().number();
    return place.tables().mobiles().contains(number.substring(0, PhoneLengths.MOBILE_PREFIX))
        ? seen
        : seen.with(PhoneDoubts.unassigned(number));
  }

  static Optional<NumberRule.Sighting> tryNational(NumberPlace place) {
    String digits = place.digits();
    boolean prefix = digits.startsWith("400") || digits.startsWith("800");
    // Runs of seven and eight digits are local numbers.
    boolean local = place.tables().areas().takes("", digits.length());
    if (!prefix || local || digits.length() > PhoneLengths.NATIONAL) {
      return Optional.empty();
    }
    return see(place, Kind.NATIONAL, digits, PhoneLengths.NATIONAL);
  }

  private static Optional<NumberRule.Sighting> see(
      NumberPlace place, Kind kind, String first, int length) {
    Optional<DigitRuns.DigitGroups> groups =
        DigitRuns.DigitGroups.of(place.runs(), place.run(), first, 1 << length);
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    int last = groups.get().last();
    if (last > place.run() && place.isInRow() || place.isCounted(last)) {
      return Optional.empty();
    }
    int to = place.runs().end(last);
    return Optional.of(NumberRule.Sighting.of(kind, groups.get().digits(), place.from(), to, last));
  }
}
