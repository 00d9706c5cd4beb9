package zhinan.ingest.normalize.phone;

import java.util.Optional;
import zhinan.ingest.document.Doubt;
import zhinan.model.Phone;
import zhinan.model.Phone.Kind;
import zhinan.text.Brackets;

/** Numbers with an area code in front. Without state. */
final class AreaNumbers {
  /** Digits behind an area code that are too few to be even a wrong number: {@code 010-3号}. */
  private static final int TOO_FEW = 5;

  private AreaNumbers() {}

  static Optional<NumberRule.Sighting> trySee(NumberPlace place) {
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
    DigitGap gap = place.runs().gap(place.run());
    if (!gap.isInside() && gap != DigitGap.CLOSE && gap != DigitGap.SLASH
        || place.runs().hasCountry(next)) {
      return Optional.empty();
    }
    return see(place, from(place, gap), code, next, place.runs().digits(next));
  }

  /** The digits with the trunk 0, which is not printed in {@code +86 411} and may miss else. */
  private static String withTrunk(NumberPlace place) {
    String digits = place.digits();
    boolean bare =
        place.isAtLeast(NumberPlace.Certainty.EXPECTED)
            && digits.equals(place.areaCode())
            && place.runs().gap(place.run()) == DigitGap.DASH;
    boolean national = digits.startsWith("400") || digits.startsWith("800");
    boolean abroad = place.runs().hasCountry(place.run());
    return bare || abroad && !national && !digits.startsWith("0") ? "0".concat(digits) : digits;
  }

  private static int from(NumberPlace place, DigitGap gap) {
    int before = place.from() - 1;
    boolean bracket = gap == DigitGap.CLOSE && before >= 0;
    return bracket && Brackets.isOpen(place.runs().chars().charAt(before)) ? before : place.from();
  }

  private static Optional<NumberRule.Sighting> see(
      NumberPlace place, int from, String code, int run, String first) {
    PhoneTables.AreaCodes areas = place.tables().areas();
    DigitRuns runs = place.runs();
    Optional<DigitRuns.DigitGroups> groups =
        DigitRuns.DigitGroups.of(runs, run, first, areas.lengthsOf(code));
    if (groups.isPresent()) {
      int last = groups.get().last();
      boolean loose = last > run && place.isInRow();
      return loose ? Optional.empty() : Optional.of(seen(place, from, code, groups.get()));
    }
    if (place.tables().shorts().isPossible(first)) {
      return Optional.of(NumberRule.Sighting.of(Kind.SHORT, first, from, runs.end(run), run));
    }
    return isWrongNumber(place, run, first)
        ? Optional.of(wrongLength(place, from, code, run, first))
        : Optional.empty();
  }

  private static NumberRule.Sighting seen(
      NumberPlace place, int from, String code, DigitRuns.DigitGroups groups) {
    String number = groups.digits();
    int to = place.runs().end(groups.last());
    return NumberingPlan.startsRight(code, number)
        ? NumberRule.Sighting.of(
            new Phone(Kind.LANDLINE, code, number, ""), from, to, groups.last())
        : NumberRule.Sighting.refused(
            PhoneDoubts.wrongStart(place.printed(groups.last()), code), from, to, groups.last());
  }

  private static boolean isWrongNumber(NumberPlace place, int run, String first) {
    if (first.length() < TOO_FEW || place.isInRow()) {
      return false;
    }
    DigitGap gap = run == place.run() ? DigitGap.OTHER : place.runs().gap(place.run());
    return gap == DigitGap.DASH
        || gap == DigitGap.CLOSE
        || place.isAtLeast(NumberPlace.Certainty.EXPECTED) && first.length() < PhoneLengths.MOBILE;
  }

  private static NumberRule.Sighting wrongLength(
      NumberPlace place, int from, String code, int run, String first) {
    String expected = place.tables().areas().lengths(code);
    Doubt why = PhoneDoubts.wrongLength(place.printed(run), code, first.length(), expected);
    return NumberRule.Sighting.refused(why, from, place.runs().end(run), run);
  }

  /** A code that is not in the table may be a new one, {@code 0999-8436919}. */
  private static Optional<NumberRule.Sighting> tryUnknown(NumberPlace place, String digits) {
    DigitGap gap = place.runs().gap(place.run());
    boolean parted = gap == DigitGap.DASH || gap == DigitGap.CLOSE;
    if (!parted || digits.length() < 3 || digits.length() > 4 || digits.charAt(0) != '0') {
      return Optional.empty();
    }
    int next = place.run() + 1;
    String number = place.runs().digits(next);
    if (number.length() < PhoneLengths.LOCAL_MIN || number.length() > PhoneLengths.LOCAL_MAX) {
      return Optional.empty();
    }
    int to = place.runs().end(next);
    String code = digits.substring(1);
    return Optional.of(
        code.length() == 3 && code.charAt(0) >= '3' && NumberingPlan.holds(code.concat(number))
            ? NumberRule.Sighting.of(
                new Phone(Kind.LANDLINE, code, number, ""), from(place, gap), to, next)
            : NumberRule.Sighting.refused(
                PhoneDoubts.noSuchArea(place.printed(next), code), from(place, gap), to, next));
  }
}
