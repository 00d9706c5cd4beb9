package zhinan.ingest.normalize.hours;

import java.util.Optional;

/** Reads one interval: two times, what stands between them, the halves of the day they are in. */
final class IntervalReader {
  private final Tokens tokens;
  private final Remarks remarks;

  IntervalReader(Tokens tokens, Remarks remarks) {
    this.tokens = tokens;
    this.remarks = remarks;
  }

  /** Goes behind the interval that starts here and gives it; empty where it was refused. */
  Optional<Interval> read(Half half, Draft draft) {
    Role startHalf = half.name();
    Token first = tokens.here();
    Role endHalf = startHalf;
    boolean ranged = false;
    boolean nextDay = false;
    tokens.skip();
    while (tokens.role() == Role.RANGE
        || ranged && (tokens.role().isHalf() || tokens.role() == Role.NEXT_DAY)) {
      ranged = true;
      nextDay |= tokens.role() == Role.NEXT_DAY;
      endHalf = tokens.role().isHalf() ? tokens.role() : endHalf;
      tokens.skip();
    }
    if (tokens.role() != Role.TIME || !ranged && tokens.here().from() != first.to()) {
      remarks.refuse(
          "hours-time-broken", "expected a second time behind " + PrintedTime.of(first.amount()));
      return Optional.empty();
    }
    if (!ranged) {
      remarks.info(
          "hours-mended", "two times without a dash between them are read as one interval");
    }
    Interval interval =
        new Interval(
            Clock.minutes(first.amount(), startHalf),
            Clock.minutes(tokens.here().amount(), endHalf) + (nextDay ? Interval.DAY : 0));
    tokens.skip();
    if (interval.from() >= interval.to()) {
      remarks.refuse("hours-order", "expected an end after the start, found " + interval.print());
      return Optional.empty();
    }
    boolean marked = half.isFresh() || endHalf != startHalf;
    return Optional.of(IntervalRoom.placed(interval, marked, draft, remarks));
  }
}
