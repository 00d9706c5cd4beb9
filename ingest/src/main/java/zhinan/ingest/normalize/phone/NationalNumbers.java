package zhinan.ingest.normalize.phone;

import java.util.Optional;
import java.util.function.IntPredicate;
import zhinan.ingest.document.Doubt;
import zhinan.model.Phone.Kind;
import zhinan.model.Severity;

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
    return see(place, Kind.MOBILE, bare, length -> length == Lengths.MOBILE)
        .map(NationalNumbers::checked);
  }

  private static Sighting checked(Sighting seen) {
    String number = seen.phone().orElseThrow().number();
    return NumberingPlan.isAssigned(number)
        ? seen
        : seen.with(
            new Doubt(
                Severity.INFO,
                "phone-unassigned",
                number + ": no mobiles start so in the numbering plan of libphonenumber 9.0.43"));
  }

  static Optional<Sighting> tryNational(NumberPlace place) {
    String digits = place.digits();
    boolean prefix = digits.startsWith("400") || digits.startsWith("800");
    // Runs of seven and eight digits are local numbers.
    boolean local = place.tables().areas().takes("", digits.length());
    if (!prefix || local || digits.length() > Lengths.NATIONAL) {
      return Optional.empty();
    }
    return see(place, Kind.NATIONAL, digits, length -> length == Lengths.NATIONAL);
  }

  private static Optional<Sighting> see(
      NumberPlace place, Kind kind, String first, IntPredicate whole) {
    return DigitGroups.of(place.runs(), place.run(), first, whole)
        .filter(groups -> groups.last() == place.run() || !place.isInRow())
        .filter(groups -> !place.isCounted(groups.last()))
        .map(
            groups ->
                Sighting.of(
                    kind,
                    groups.digits(),
                    place.from(),
                    place.runs().end(groups.last()),
                    groups.last()));
  }
}
