package zhinan.ingest.normalize.hours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rule that is being read: what was said of dates, days and times since the last one. */
final class Draft {
  private final List<DateSpan> dates = new ArrayList<>();
  private final List<Interval> intervals = new ArrayList<>();
  private int days = Week.NONE;
  private boolean undatedSeason;

  boolean hasTimes() {
    return !intervals.isEmpty();
  }

  boolean hasDates() {
    return !dates.isEmpty();
  }

  boolean isUndatedSeason() {
    return undatedSeason && dates.isEmpty();
  }

  boolean isEmpty() {
    return dates.isEmpty() && intervals.isEmpty() && days == Week.NONE && !undatedSeason;
  }

  int days() {
    return days;
  }

  int lastEnd() {
    return intervals.isEmpty() ? 0 : intervals.get(intervals.size() - 1).to();
  }

  void name() {
    undatedSeason = true;
  }

  void add(List<DateSpan> more) {
    dates.addAll(more);
  }

  void add(int more) {
    days |= more;
  }

  /** Whether there is room for it. */
  boolean fits(Interval more) {
    return intervals.stream().noneMatch(more::overlaps);
  }

  void add(Interval more) {
    intervals.add(more);
    intervals.sort(Comparator.comparingInt(Interval::from));
  }

  boolean isAllDay() {
    return intervals.equals(List.of(Interval.ALL_DAY));
  }

  Shift shift() {
    return new Shift(dates, days, intervals, false);
  }

  /** What holds on in the next rule of the same season. */
  Draft sameSeason() {
    Draft next = new Draft();
    next.dates.addAll(dates);
    next.undatedSeason = undatedSeason;
    return next;
  }
}
