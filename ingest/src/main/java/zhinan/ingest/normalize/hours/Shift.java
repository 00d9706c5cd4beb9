package zhinan.ingest.normalize.hours;

import java.util.List;

/**
 * One rule of opening hours: on which days of the year and of the week it is open when, or closed.
 *
 * @param dates empty for the whole year
 * @param days bits of {@link Week}; none where the text names none
 * @param intervals in the order of the day; empty for all of it
 * @param closed whether it is closed then
 */
record Shift(List<DateSpan> dates, int days, List<Interval> intervals, boolean closed) {
  Shift {
    dates = List.copyOf(dates);
    intervals = List.copyOf(intervals);
  }

  Shift withIntervals(List<Interval> others) {
    return new Shift(dates, days, others, closed);
  }

  /** The end of the last interval, in minutes since midnight. */
  int end() {
    return intervals.isEmpty() ? 0 : intervals.get(intervals.size() - 1).to();
  }

  /** Whether it holds on any of the days. */
  boolean holdsOn(int others) {
    return days == Week.NONE || (days & others) != 0;
  }

  boolean isAlways() {
    return dates.isEmpty()
        && (days == Week.NONE || (days & Week.DAILY) == Week.DAILY)
        && intervals.equals(List.of(Interval.ALL_DAY))
        && !closed;
  }

  String print() {
    if (isAlways()) {
      return "24/7";
    }
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < dates.size(); i++) {
      shown.append(i == 0 ? "" : ",").append(dates.get(i).print());
    }
    if (days != Week.NONE) {
      blank(shown).append(Week.print(days));
    }
    for (int i = 0; i < intervals.size(); i++) {
      (i == 0 ? blank(shown) : shown.append(',')).append(intervals.get(i).print());
    }
    if (closed) {
      blank(shown).append("off");
    }
    return shown.toString();
  }

  private static StringBuilder blank(StringBuilder shown) {
    return shown.isEmpty() ? shown : shown.append(' ');
  }
}
