package zhinan.ingest.normalize.hours;

/** Finds room for one more interval in the rule that is being read. */
final class IntervalRoom {
  private IntervalRoom() {}

  /**
   * {@code 8:30-11:30，1:30-5:00}: without a word for the half of the day the second one can only be
   * the afternoon.
   */
  static Interval placed(Interval interval, boolean marked, Draft draft, Remarks remarks) {
    if (!marked && interval.from() < draft.lastEnd() && interval.to() < Interval.NOON) {
      Interval later = new Interval(Clock.later(interval.from()), Clock.later(interval.to()));
      if (later.from() >= draft.lastEnd()) {
        remarks.info("hours-afternoon-inferred", interval.print() + " is read as " + later.print());
        return later;
      }
    }
    refuseOverlap(draft, interval, remarks);
    return interval;
  }

  static void refuseOverlap(Draft draft, Interval interval, Remarks remarks) {
    if (!draft.fits(interval)) {
      remarks.refuse(
          "hours-order", "expected intervals apart, found one that overlaps: " + interval.print());
    }
  }
}
