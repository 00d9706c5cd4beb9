package zhinan.ingest.normalize.phone;

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
    return runs.chars().substring(from(), runs.end(last));
  }

  /**
   * Whether the digits go on a row of groups, as in {@code 6222 0210 8436 9193}, the number of an
   * account.
   */
  boolean isInRow() {
    return certainty == Certainty.NONE
        && run > 0
        && runs.length(run - 1) >= Lengths.GROUP
        && runs.gap(run - 1).isInside();
  }

  /** Whether a unit behind the run {@code last} says that the digits count something. */
  boolean isCounted(int last) {
    return "元号㎡".indexOf(runs.behind(last)) >= 0;
  }
}
