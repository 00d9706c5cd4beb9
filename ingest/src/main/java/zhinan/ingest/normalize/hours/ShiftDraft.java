package zhinan.ingest.normalize.hours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rule that is being read: what was said of dates, days and times since the last one. */
final class ShiftDraft {
  private final List<DateSpan> dates = new ArrayList<>();
  private final List<Interval> intervals = new ArrayList<>();
  private int days = Week.NONE;
  private boolean inherited;
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

  /** Whether anything was said that needs a rule. */
  boolean isOpen() {
    return hasTimes() || days != Week.NONE && !inherited || isUndatedSeason();
  }

  /** Whether its days hold on from before. */
  boolean isInherited() {
    return inherited;
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

  /** Days said for it; they replace those that hold on from before. */
  void add(int more) {
    days = inherited ? more : days | more;
    inherited = false;
  }

  /** Days that hold on from before unless others are said. */
  void inherit(int others) {
    days = others;
    inherited = others != Week.NONE;
  }

  /** Whether there is room for it. */
  boolean fits(Interval more) {
    for (Interval interval : intervals) {
      if (interval.overlaps(more)) {
        return false;
      }
    }
    return true;
  }

  void add(Interval more) {
    intervals.add(more);
    intervals.sort(Comparator.naturalOrder());
  }

  boolean isAllDay() {
    return intervals.equals(List.of(Interval.ALL_DAY));
  }

  Shift shift() {
    return new Shift(dates, days, intervals, false);
  }

  /** What holds on in the next rule of the same season. */
  ShiftDraft sameSeason() {
    ShiftDraft next = new ShiftDraft();
    next.dates.addAll(dates);
    next.undatedSeason = undatedSeason;
    return next;
  }
}
