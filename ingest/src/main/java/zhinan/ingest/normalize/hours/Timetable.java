package zhinan.ingest.normalize.hours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of one hours text and its exceptions, which are worked out when all rules are known.
 * Single use.
 */
final class Timetable {
  private final List<Shift> open = new ArrayList<>();
  private final List<Closing> closings = new ArrayList<>();
  private final HoursDoubts remarks;
  private boolean yearCovered;

  Timetable(HoursDoubts remarks) {
    this.remarks = remarks;
  }

  List<Shift> open() {
    return open;
  }

  void close(Closing closing) {
    closings.add(closing);
  }

  /** Adds days to the last rule, if it names any. */
  void openToo(int days) {
    int last = open.size() - 1;
    if (last >= 0 && open.get(last).days() != Week.NONE) {
      Shift shift = open.get(last);
      open.set(last, new Shift(shift.dates(), shift.days() | days, shift.intervals(), false));
    }
  }

  /** All days of the year have dated rules: what was said without dates is part of each. */
  void coverYear() {
    yearCovered = true;
  }

  /** A rule for days that have one already completes it, or else overrides it as printed. */
  void add(Shift added) {
    Shift shift = added.dates().isEmpty() ? added : withUndated(added);
    for (int i = 0; i < open.size(); i++) {
      Shift other = open.get(i);
      if (!other.dates().equals(shift.dates()) || !shares(other, shift)) {
        continue;
      }
      if (other.days() == shift.days() && apart(other, shift)) {
        open.set(i, other.withIntervals(joined(other, shift)));
        return;
      }
      if (apart(other, shift)) {
        split(i, shift);
        return;
      }
      overlap(other, shift);
    }
    open.add(shift);
  }

  /** {@code 周一至周五8:30-11:30，夏季（6月-9月）下午14:30-17:30}: in summer both hold. */
  private Shift withUndated(Shift dated) {
    for (Shift other : open) {
      boolean same = other.days() == dated.days() && other.dates().isEmpty();
      if (same && apart(other, dated)) {
        return dated.withIntervals(joined(other, dated));
      }
    }
    return dated;
  }

  private static boolean shares(Shift one, Shift other) {
    return one.days() == other.days() || (one.days() & other.days()) != 0;
  }

  private static boolean apart(Shift one, Shift other) {
    return one.intervals().stream()
        .noneMatch(a -> other.intervals().stream().anyMatch(a::overlaps));
  }

  private static List<Interval> joined(Shift one, Shift other) {
    List<Interval> all = new ArrayList<>(one.intervals());
    all.addAll(other.intervals());
    all.sort(Comparator.naturalOrder());
    return all;
  }

  /** {@code 周一至周五上午8:00-11:30，周二、四下午13:00-16:00}: on Tuesday and Thursday both hold. */
  private void split(int place, Shift shift) {
    Shift other = open.get(place);
    int both = other.days() & shift.days();
    open.set(place, new Shift(other.dates(), other.days() & ~both, other.intervals(), false));
    if (open.get(place).days() == Week.NONE) {
      open.remove(place);
    }
    open.add(new Shift(other.dates(), both, joined(other, shift), false));
    int rest = shift.days() & ~both;
    if (rest != Week.NONE) {
      add(new Shift(shift.dates(), rest, shift.intervals(), false));
    }
  }

  private void overlap(Shift one, Shift other) {
    remarks.warn(
        "hours-overlap",
        "two times for the same days, the later one holds: "
            + one.print()
            + " and "
            + other.print());
  }

  /** All of it as opening_hours; empty where it was refused. */
  String print() {
    // Plain loops here and in what it calls: each reading runs through them, and a short run of the
    // program should not pay for linking a dozen lambdas.
    Set<String> rules = new LinkedHashSet<>();
    for (Shift shift : all()) {
      rules.add(shift.print());
    }
    if (rules.isEmpty()) {
      remarks.refuse("hours-none", "expected days or times, found none");
    }
    return String.join("; ", rules);
  }

  private List<Shift> all() {
    for (Closing closing : closings) {
      if (closing.days() == Week.NONE) {
        cutBreak(closing);
      }
    }
    List<Shift> all = new ArrayList<>();
    for (Shift shift : open) {
      if (!yearCovered || !shift.dates().isEmpty()) {
        all.add(withinDays(shift));
      }
    }
    List<Shift> wholeDays = new ArrayList<>();
    for (Closing closing : closings) {
      if (closing.days() != Week.NONE && closing.parts().isEmpty()) {
        wholeDays.add(new Shift(List.of(), closing.days(), List.of(), true));
      } else if (closing.days() != Week.NONE) {
        all.addAll(closedParts(closing));
      }
    }
    all.addAll(wholeDays);
    return all;
  }

  /**
   * {@code 22:00-次日6:00}: the strict parser knows no end that is before its start, so a night is
   * parted at midnight. That is the same only where the next day is an open one too.
   */
  private Shift withinDays(Shift shift) {
    if (shift.end() <= Interval.DAY) {
      return shift;
    }
    boolean daily = shift.days() == Week.NONE || shift.days() == Week.DAILY;
    List<Interval> parted =
        shift.intervals().stream().flatMap(interval -> interval.byDay().stream()).sorted().toList();
    if (!daily || !shift.dates().isEmpty() || !areApart(parted)) {
      remarks.refuse(
          "hours-over-midnight", "expected the same hours on each day, found " + shift.print());
    }
    return shift.withIntervals(parted);
  }

  private static boolean areApart(List<Interval> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i - 1).to() > sorted.get(i).from()) {
        return false;
      }
    }
    return true;
  }

  /** A break: {@code 8:30-17:00（12:00-13:00午休）}. */
  private void cutBreak(Closing closing) {
    for (Interval part : closing.parts()) {
      open.replaceAll(
          shift ->
              shift.withIntervals(
                  shift.intervals().stream().flatMap(i -> i.without(part).stream()).toList()));
    }
    if (open.isEmpty() || open.stream().anyMatch(shift -> shift.intervals().isEmpty())) {
      remarks.refuse("hours-none", "expected times outside of the break, found none");
    }
  }

  /** {@code 周三上午不办证}: what would be open then, closed. */
  private List<Shift> closedParts(Closing closing) {
    List<Shift> closed = new ArrayList<>();
    for (Shift shift : open) {
      List<Interval> parts =
          shift.intervals().stream()
              .flatMap(i -> closing.parts().stream().map(i::shared).flatMap(Optional::stream))
              .toList();
      if (shift.holdsOn(closing.days()) && !parts.isEmpty()) {
        int days = shift.days() == Week.NONE ? closing.days() : closing.days() & shift.days();
        closed.add(new Shift(shift.dates(), days, parts, true));
      }
    }
    if (closed.isEmpty()) {
      remarks.refuse(
          "hours-exception-alone",
          "closed for a part of "
              + Week.print(closing.days())
              + ", expected times of that part, found none");
    }
    return closed;
  }

  /**
   * An exception: some days, or a part of them, on which it is closed.
   *
   * @param days bits of {@link Week}; none for every open day
   * @param parts the part of the day; empty for all of it
   */
  record Closing(int days, List<Interval> parts) {
    Closing {
      parts = List.copyOf(parts);
    }
  }
}
