package zhinan.ingest.normalize.phone;

import zhinan.ingest.normalize.phone.NumberWords.NumberJoint;

/**
 * A run of digits that may start a number, and what is known there. Immutable.
 *
 * @param runs all runs of the text
 * @param run which of them, 0-based
 * @param areaCode holds for numbers without one; {@code ""} if none is known
 * @param certainty how sure the words around make it that a phone stands here
 * @param tables area codes, short codes, words
 */
record NumberPlace(
    DigitRuns runs, int run, String areaCode, Certainty certainty, PhoneTables tables) {
  String digits() {
    return runs.digits(run);
  }

  int from() {
    return runs.lead(run);
  }

  boolean isAtLeast(Certainty wanted) {
    return certainty.compareTo(wanted) >= 0;
  }

  /** The printed characters up to the end of the run {@code last}. */
  String printed(int last) {
    return runs.printed(from(), runs.end(last));
  }

  /**
   * Whether the digits go on a row of groups, as in {@code 6222 0210 8436 9193}, the number of an
   * account.
   */
  boolean isInRow() {
    return certainty == Certainty.NONE
        && run > 0
        && runs.length(run - 1) >= PhoneLengths.GROUP
        && runs.gap(run - 1).isInside();
  }

  /** Whether a unit behind the run {@code last} says that the digits count something. */
  boolean isCounted(int last) {
    return tables.words().is(NumberJoint.MEASURE, runs.behind(last));
  }

  /** How sure it is from the words around that digits are of a phone; in rising order. */
  enum Certainty {
    /** Running text. */
    NONE,
    /** A word for telephones stands in the same sentence. */
    SENTENCE,
    /** Whoever asks expects phones here, among other things. */
    EXPECTED,
    /** A phone stands right before, and the digits go on its list. */
    LISTED,
    /** A word for telephones stands right before. */
    ANNOUNCED,
    /** A field of phones. */
    FIELD
  }

  /** {@code 20181231}, unless a phone is announced by the word right before. */
  boolean isDate() {
    String digits = digits();
    if (isAtLeast(Certainty.LISTED)
        || digits.length() != 8
        || !(digits.startsWith("20") || digits.startsWith("19"))) {
      return false;
    }
    int month = Integer.parseInt(digits.substring(4, 6));
    int day = Integer.parseInt(digits.substring(6));
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }
}
