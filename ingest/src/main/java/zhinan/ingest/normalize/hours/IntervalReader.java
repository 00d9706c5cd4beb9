package zhinan.ingest.normalize.hours;

import java.util.Optional;

/** Reads one interval: two times, what stands between them, the halves of the day they are in. */
final class IntervalReader {
  private final HoursToken.Walk tokens;
  private final HoursDoubts remarks;

  IntervalReader(HoursToken.Walk tokens, HoursDoubts remarks) {
    this.tokens = tokens;
    this.remarks = remarks;
  }

  /** Goes behind the interval that starts here and gives it; empty where it was refused. */
  Optional<Interval> read(NamedHalf half, ShiftDraft draft) {
    HoursRole startHalf = half.name();
    HoursToken first = tokens.here();
    HoursRole endHalf = startHalf;
    boolean ranged = false;
    boolean nextDay = false;
    tokens.skip();
    while (tokens.role() == HoursRole.RANGE
        || ranged && (tokens.role().isHalf() || tokens.role() == HoursRole.NEXT_DAY)) {
      ranged = true;
      nextDay |= tokens.role() == HoursRole.NEXT_DAY;
      endHalf = tokens.role().isHalf() ? tokens.role() : endHalf;
      tokens.skip();
    }
    if (tokens.role() != HoursRole.TIME || !ranged && tokens.here().from() != first.to()) {
      remarks.refuse(
          "hours-time-broken",
          "expected a second time behind " + Interval.PrintedTime.of(first.amount()));
      return Optional.empty();
    }
    if (!ranged) {
      remarks.info(
          "hours-mended", "two times without a dash between them are read as one interval");
    }
    Interval interval =
        new Interval(
            HalfDays.minutes(first.amount(), startHalf),
            HalfDays.minutes(tokens.here().amount(), endHalf) + (nextDay ? Interval.DAY : 0));
    tokens.skip();
    if (interval.from() >= interval.to()) {
      remarks.refuse("hours-order", "expected an end after the start, found " + interval.print());
      return Optional.empty();
    }
    boolean marked = half.isFresh() || endHalf != startHalf;
    return Optional.of(IntervalRoom.placed(interval, marked, draft, remarks));
  }

  /** Finds room for one more interval in the rule that is being read. */
  static final class IntervalRoom {
    private IntervalRoom() {}

    /**
     * {@code 8:30-11:30，1:30-5:00}: without a word for the half of the day the second one can only
     * be the afternoon.
     */
    static Interval placed(
        Interval interval, boolean marked, ShiftDraft draft, HoursDoubts remarks) {
      if (!marked && interval.from() < draft.lastEnd() && interval.to() < Interval.NOON) {
        Interval later =
            new Interval(HalfDays.later(interval.from()), HalfDays.later(interval.to()));
        if (later.from() >= draft.lastEnd()) {
          remarks.info(
              "hours-afternoon-inferred", interval.print() + " is read as " + later.print());
          return later;
        }
      }
      refuseOverlap(draft, interval, remarks);
      return interval;
    }

    static void refuseOverlap(ShiftDraft draft, Interval interval, HoursDoubts remarks) {
      if (!draft.fits(interval)) {
        remarks.refuse(
            "hours-order",
            "expected intervals apart, found one that overlaps: " + interval.print());
      }
    }
  }

  /** Intervals among tokens. */
  static final class PlainIntervals {
    private PlainIntervals() {}

    /** Whether a time stands at a place, the words for halves of the day left out. */
    static boolean startsAt(HoursToken.Walk tokens, int place) {
      int at = place;
      while (tokens.role(at).isHalf() || tokens.role(at) == HoursRole.COLON) {
        at++;
      }
      return tokens.role(at) == HoursRole.TIME;
    }

    /** An interval that needs no inference, and goes behind it; stays where there is none. */
    static Optional<Interval> plain(HoursToken.Walk tokens) {
      int start = tokens.at();
      HoursRole half = HoursRole.MORNING;
      int[] ends = new int[2];
      for (int i = 0; i < 2; i++) {
        while (tokens.role().isHalf() || i > 0 && tokens.role() == HoursRole.RANGE) {
          half = tokens.role().isHalf() ? tokens.role() : half;
          tokens.skip();
        }
        if (tokens.role() != HoursRole.TIME || i > 0 && !isRanged(tokens)) {
          tokens.goTo(start);
          return Optional.empty();
        }
        ends[i] = HalfDays.minutes(tokens.here().amount(), half);
        tokens.skip();
      }
      if (ends[0] >= ends[1]) {
        tokens.goTo(start);
        return Optional.empty();
      }
      return Optional.of(new Interval(ends[0], ends[1]));
    }

    private static boolean isRanged(HoursToken.Walk tokens) {
      int before = tokens.at() - 1;
      while (tokens.role(before).isHalf()) {
        before--;
      }
      return tokens.role(before) == HoursRole.RANGE;
    }
  }

  /** What the words for the halves of a day make of a time. */
  static final class HalfDays {
    private static final int HALF_DAY = 12 * 60;

    /** Noon's own hours on a clock of twelve: 中午1:00 is 13:00, 中午11:30 stays. */
    private static final int NOON_ENDS = 4 * 60;

    private HalfDays() {}

    /** {@code 下午1:00} is 13:00; {@code 下午13:00} is too. */
    static int minutes(int printed, HoursRole half) {
      boolean later =
          switch (half) {
            case AFTERNOON, EVENING -> printed < HALF_DAY;
            case NOON -> printed < NOON_ENDS;
            default -> false;
          };
      return later ? printed + HALF_DAY : printed;
    }

    /** The half of a day as far as it can be open then. */
    static Interval half(HoursRole half) {
      return switch (half) {
        case MORNING -> new Interval(0, Interval.NOON);
        case AFTERNOON -> new Interval(Interval.NOON, Interval.DAY);
        case EVENING -> new Interval(18 * 60, Interval.DAY);
        default -> throw new IllegalArgumentException("no half of a day: " + half);
      };
    }

    static int later(int printed) {
      return printed + HALF_DAY;
    }
  }

  /**
   * The half of the day that was named last, and holds on: {@code 下午1:00-3:00，4:00-5:00}.
   *
   * @param name {@link HoursRole#FOREIGN} where none was
   * @param isFresh whether no times followed it yet
   */
  record NamedHalf(HoursRole name, boolean isFresh) {
    static final NamedHalf NONE = new NamedHalf(HoursRole.FOREIGN, false);

    static NamedHalf named(HoursRole name) {
      return new NamedHalf(name, true);
    }

    NamedHalf used() {
      return isFresh ? new NamedHalf(name, false) : this;
    }
  }
}
