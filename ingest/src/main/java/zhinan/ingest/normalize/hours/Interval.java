package zhinan.ingest.normalize.hours;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a day in minutes since its midnight, the end excluded; an end on the next day counts
 * on beyond 24 hours.
 */
record Interval(int from, int to) implements Comparable<Interval> {
  static final int NOON = 12 * 60;
  static final int DAY = 24 * 60;
  static final Interval ALL_DAY = new Interval(0, DAY);

  boolean overlaps(Interval other) {
    return from < other.to && other.from < to;
  }

  /** The part that both have. */
  Optional<Interval> shared(Interval other) {
    int start = Math.max(from, other.from);
    int end = Math.min(to, other.to);
    return start < end ? Optional.of(new Interval(start, end)) : Optional.empty();
  }

  /** What is left of it without {@code cut}: none, one or two. */
  List<Interval> without(Interval cut) {
    if (!overlaps(cut)) {
      return List.of(this);
    }
    List<Interval> left = new ArrayList<>(2);
    if (from < cut.from) {
      left.add(new Interval(from, cut.from));
    }
    if (cut.to < to) {
      left.add(new Interval(cut.to, to));
    }
    return left;
  }

  /** The part of each day that it is in, each counted from its own midnight. */
  List<Interval> byDay() {
    return to <= DAY
        ? List.of(this)
        : List.of(new Interval(from, DAY), new Interval(0, Math.min(to - DAY, DAY)));
  }

  @Override
  public int compareTo(Interval other) {
    return from == other.from ? Integer.compare(to, other.to) : Integer.compare(from, other.from);
  }

  String print() {
    return PrintedTime.of(from).concat("-").concat(PrintedTime.of(to));
  }

  /** Times as opening_hours has them, two digits to each part. */
  static final class PrintedTime {
    private PrintedTime() {}

    /** Minutes since midnight, 510 as {@code 08:30}; hours run on beyond 24. */
    static String of(int minutes) {
      return twoDigits(minutes / 60).concat(":").concat(twoDigits(minutes % 60));
    }

    static String twoDigits(int number) {
      String digits = Integer.toString(number);
      return number < 10 ? "0".concat(digits) : digits;
    }
  }
}
