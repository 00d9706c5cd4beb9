package zhinan.ingest.normalize.phone;

import java.util.Optional;
import zhinan.model.Phone.Kind;

/** Numbers that have no area: mobiles, 400 and 800 numbers. Without state. */
final class NationalNumbers {
  private NationalNumbers() {}

  static Optional<Sighting> tryMobile(NumberPlace place) {
    String digits = place.digits();
    // Older habit: a 0 in front, as for calls to another area (013904111234).
    boolean trunk = digits.length() == Lengths.MOBILE + 1 && digits.startsWith("01");
    String bare = trunk ? digits.substring(1) : digits;
    if (bare.length() < Lengths.GROUP || bare.charAt(0) != '1' || bare.charAt(1) < '3') {
      return Optional.empty();
    }
    return see(place, Kind.MOBILE, bare, Lengths.MOBILE).map(seen -> checked(place, seen));
  }

  private static Sighting checked(NumberPlace place, Sighting seen) {
    String number = seen.phone().orElseThrow().number();
    return place.tables().mobiles().contains(number.substring(0, Lengths.MOBILE_PREFIX))
        ? seen
        : seen.with(Remarks.unassigned(number));
  }

  static Optional<Sighting> tryNational(NumberPlace place) {
    String digits = place.digits();
    boolean prefix = digits.startsWith("400") || digits.startsWith("800");
    // Runs of seven and eight digits are local numbers.
    boolean local = place.tables().areas().takes("", digits.length());
    if (!prefix || local || digits.length() > Lengths.NATIONAL) {
      return Optional.empty();
    }
    return see(place, Kind.NATIONAL, digits, Lengths.NATIONAL);
  }

  private static Optional<Sighting> see(NumberPlace place, Kind kind, String first, int length) {
    Optional<DigitGroups> groups = DigitGroups.of(place.runs(), place.run(), first, 1 << length);
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    int last = groups.get().last();
    if (last > place.run() && place.isInRow() || place.isCounted(last)) {
      return Optional.empty();
    }
    int to = place.runs().end(last);
    return Optional.of(Sighting.of(kind, groups.get().digits(), place.from(), to, last));
  }
}
