package zhinan.ingest.normalize.hours;

import java.util.List;
import java.util.stream.Collectors;

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
    part(shown, dates.stream().map(DateSpan::print).collect(Collectors.joining(",")));
    part(shown, Week.print(days));
    part(shown, intervals.stream().map(Interval::print).collect(Collectors.joining(",")));
    part(shown, closed ? "off" : "");
    return shown.toString();
  }

  private static void part(StringBuilder shown, String part) {
    if (!part.isEmpty()) {
      shown.append(shown.isEmpty() ? "" : " ").append(part);
    }
  }
}
