package zhinan.ingest.normalize.phone;

import java.util.Optional;

/**
 * Digits of one number that blanks, dashes or a line end part: {@code 8272 0081}, {@code
 * 139-0411-1234}.
 *
 * @param digits without what parted them
 * @param last the last run
 */
record DigitGroups(String digits, int last) {

  /**
   * The fewest runs from {@code run} on that make a whole number.
   *
   * @param first the digits of the run that count, {@code 8264} of {@code 04118264}
   * @param whole how many digits a number can have, one bit for each length
   */
  static Optional<DigitGroups> of(DigitRuns runs, int run, String first, int whole) {
    if (first.length() > Lengths.MOBILE) {
      return Optional.empty();
    }
    String digits = first;
    int last = run;
    while ((whole >> digits.length() & 1) == 0) {
      if (last + 1 - run == Lengths.GROUPS
          || digits.length() >= Lengths.MOBILE
          || !goesOn(runs, last, last == run ? first.length() : runs.length(last))) {
        return Optional.empty();
      }
      digits = digits.concat(runs.digits(++last));
    }
    return Optional.of(new DigitGroups(digits, last));
  }

  private static boolean goesOn(DigitRuns runs, int last, int length) {
    Gap gap = runs.gap(last);
    if (!gap.isInside() || runs.hasCountry(last + 1) || runs.length(last + 1) > Lengths.LOCAL_MAX) {
      return false;
    }
    if (gap == Gap.LINE_END) {
      // A line end cuts anywhere (0759-33621 / 07), but the next line may start with an hour.
      char behind = runs.behind(last + 1);
      return !runs.isHour(last + 1) && behind != '.' && !Character.isIdeographic(behind);
    }
    return length >= Lengths.GROUP
        && runs.length(last + 1) >= Lengths.GROUP
        && !runs.isHour(last + 1);
  }
}
