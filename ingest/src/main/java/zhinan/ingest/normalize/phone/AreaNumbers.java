package zhinan.ingest.normalize.phone;

import java.util.Optional;
import zhinan.ingest.document.Doubt;
import zhinan.model.Phone;
import zhinan.model.Phone.Kind;

/** Numbers with an area code in front. Without state. */
final class AreaNumbers {
  /** Digits behind an area code that are too few to be even a wrong number: {@code 010-3号}. */
  private static final int TOO_FEW = 5;

  private AreaNumbers() {}

  static Optional<Sighting> trySee(NumberPlace place) {
    String digits = withTrunk(place);
    String code = place.tables().areas().codeOf(digits);
    if (code.isEmpty()) {
      return tryUnknown(place, digits);
    }
    String rest = digits.substring(code.length() + 1);
    if (!rest.isEmpty()) {
      return see(place, place.from(), code, place.run(), rest);
    }
    int next = place.run() + 1;
    Gap gap = place.runs().gap(place.run());
    if (!gap.isInside() && gap != Gap.CLOSE && gap != Gap.SLASH || place.runs().hasCountry(next)) {
      return Optional.empty();
    }
    return see(place, from(place, gap), code, next, place.runs().digits(next));
  }

  /** The digits with the trunk 0, which is not printed in {@code +86 411} and may miss else. */
  private static String withTrunk(NumberPlace place) {
    String digits = place.digits();
    boolean bare =
        place.isAtLeast(Certainty.EXPECTED)
            && digits.equals(place.areaCode())
            && place.runs().gap(place.run()) == Gap.DASH;
    boolean national = digits.startsWith("400") || digits.startsWith("800");
    boolean abroad = place.runs().hasCountry(place.run());
    return bare || abroad && !national && !digits.startsWith("0") ? "0".concat(digits) : digits;
  }

  private static int from(NumberPlace place, Gap gap) {
    int before = place.from() - 1;
    boolean bracket = gap == Gap.CLOSE && before >= 0;
    return bracket && "(（".indexOf(place.runs().chars().charAt(before)) >= 0
        ? before
        : place.from();
  }

  private static Optional<Sighting> see(
      NumberPlace place, int from, String code, int run, String first) {
    AreaCodes areas = place.tables().areas();
    DigitRuns runs = place.runs();
    Optional<DigitGroups> groups = DigitGroups.of(runs, run, first, areas.lengthsOf(code));
    if (groups.isPresent()) {
      int last = groups.get().last();
      boolean loose = last > run && place.isInRow();
      return loose ? Optional.empty() : Optional.of(seen(place, from, code, groups.get()));
    }
    if (place.tables().shorts().isPossible(first)) {
      return Optional.of(Sighting.of(Kind.SHORT, first, from, runs.end(run), run));
    }
    return isWrongNumber(place, run, first)
        ? Optional.of(wrongLength(place, from, code, run, first))
        : Optional.empty();
  }

  private static Sighting seen(NumberPlace place, int from, String code, DigitGroups groups) {
    String number = groups.digits();
    int to = place.runs().end(groups.last());
    return NumberingPlan.startsRight(code, number)
        ? Sighting.of(new Phone(Kind.LANDLINE, code, number, ""), from, to, groups.last())
        : Sighting.refused(
            Refusals.wrongStart(place.printed(groups.last()), code), from, to, groups.last());
  }

  private static boolean isWrongNumber(NumberPlace place, int run, String first) {
    if (first.length() < TOO_FEW || place.isInRow()) {
      return false;
    }
    Gap gap = run == place.run() ? Gap.OTHER : place.runs().gap(place.run());
    return gap == Gap.DASH
        || gap == Gap.CLOSE
        || place.isAtLeast(Certainty.EXPECTED) && first.length() < Lengths.MOBILE;
  }

  private static Sighting wrongLength(
      NumberPlace place, int from, String code, int run, String first) {
    String expected = place.tables().areas().lengths(code);
    Doubt why = Refusals.wrongLength(place.printed(run), code, first.length(), expected);
    return Sighting.refused(why, from, place.runs().end(run), run);
  }

  /** A code that is not in the table may be a new one, {@code 0999-8436919}. */
  private static Optional<Sighting> tryUnknown(NumberPlace place, String digits) {
    Gap gap = place.runs().gap(place.run());
    boolean parted = gap == Gap.DASH || gap == Gap.CLOSE;
    if (!parted || digits.length() < 3 || digits.length() > 4 || digits.charAt(0) != '0') {
      return Optional.empty();
    }
    int next = place.run() + 1;
    String number = place.runs().digits(next);
    if (number.length() < Lengths.LOCAL_MIN || number.length() > Lengths.LOCAL_MAX) {
      return Optional.empty();
    }
    int to = place.runs().end(next);
    String code = digits.substring(1);
    return Optional.of(
        code.length() == 3 && code.charAt(0) >= '3' && NumberingPlan.holds(code.concat(number))
            ? Sighting.of(new Phone(Kind.LANDLINE, code, number, ""), from(place, gap), to, next)
            : Sighting.refused(
                Refusals.noSuchArea(place.printed(next), code), from(place, gap), to, next));
  }
}
