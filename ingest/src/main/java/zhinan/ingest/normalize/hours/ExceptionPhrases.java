package zhinan.ingest.normalize.hours;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Reads what is closed: {@code 法定节假日除外}, {@code 除节假日外}, {@code 周三上午不办证}, {@code 12:00-13:00午休},
 * {@code 节假日另行通知}. Single use.
 */
final class ExceptionPhrases {
  private final HoursToken.Walk tokens;
  private final Timetable timetable;
  private final HoursDoubts remarks;
  private final IntConsumer openToo;

  ExceptionPhrases(
      HoursToken.Walk tokens, Timetable timetable, HoursDoubts remarks, IntConsumer openToo) {
    this.tokens = tokens;
    this.timetable = timetable;
    this.remarks = remarks;
    this.openToo = openToo;
  }

  /** Whether one stood here and was taken. */
  boolean tryTake() {
    int start = tokens.at();
    boolean but = take(HoursRole.BUT);
    boolean including = !but && take(HoursRole.INCLUDING);
    boolean taken =
        switch (tokens.role()) {
          case DAYS, HOLIDAY -> days(but, including);
          case MORNING, NOON, AFTERNOON, EVENING, TIME, BREAK -> breaks();
          default -> false;
        };
    if (!taken) {
      tokens.goTo(start);
    }
    return taken;
  }

  private boolean take(HoursRole role) {
    boolean here = tokens.role() == role;
    if (here) {
      tokens.skip();
    }
    return here;
  }

  private boolean days(boolean but, boolean including) {
    int days = listed();
    if (including) {
      openToo.accept(days);
      return true;
    }
    boolean half = tokens.role().isHalf();
    List<Interval> parts = half ? halves() : new ArrayList<>();
    if (tokens.role() == HoursRole.TIME) {
      Optional<Interval> interval = IntervalReader.PlainIntervals.plain(tokens);
      parts = interval.map(List::of).orElse(List.of());
      if (interval.isEmpty()) {
        return false;
      }
    }
    return ends(but, days, parts);
  }

  private boolean ends(boolean but, int days, List<Interval> parts) {
    while (tokens.role() == HoursRole.FILLER
        || tokens.role() == HoursRole.ALL_DAY && tokens.role(tokens.at() + 1) == HoursRole.CLOSED) {
      tokens.skip();
    }
    HoursRole end = tokens.role();
    if (end == HoursRole.OPEN_TOO && parts.isEmpty()) {
      openToo.accept(days);
    } else if (end == HoursRole.ELSEWHERE) {
      remarks.info("hours-told-elsewhere", "hours on " + Week.print(days) + " are told elsewhere");
    } else if (end == HoursRole.CLOSED || end == HoursRole.EXCEPT) {
      timetable.close(new Timetable.Closing(days, parts));
      skipRepeated();
    } else if (but) {
      timetable.close(new Timetable.Closing(days, parts));
      return true;
    } else {
      return false;
    }
    tokens.skip();
    return true;
  }

  /** {@code 周五下午政治学习，不对外办公}. */
  private void skipRepeated() {
    HoursRole next = tokens.role(tokens.at() + 1);
    int at = tokens.at() + (next == HoursRole.PAUSE || next == HoursRole.OPEN ? 2 : 1);
    if (tokens.role(at) == HoursRole.CLOSED) {
      tokens.goTo(at);
    }
  }

  /** {@code 周六、周日及法定节假日}; other days have to be joined by a word or a sign. */
  private int listed() {
    int days = bits(tokens.here());
    tokens.skip();
    while (true) {
      boolean joined = tokens.role() == HoursRole.AND;
      HoursRole next = tokens.role(tokens.at() + (joined ? 1 : 0));
      boolean weekend = days == Week.WEEKEND && next == HoursRole.HOLIDAY;
      if (!joined && !weekend || next != HoursRole.DAYS && next != HoursRole.HOLIDAY) {
        return days;
      }
      tokens.goTo(tokens.at() + (joined ? 1 : 0));
      days |= bits(tokens.here());
      tokens.skip();
    }
  }

  private static int bits(HoursToken token) {
    return token.role() == HoursRole.HOLIDAY ? Week.HOLIDAYS : token.amount();
  }

  /** {@code 上午}, {@code 下午}; a time behind it says it more exactly. */
  private List<Interval> halves() {
    HoursRole half = tokens.role();
    if (IntervalReader.PlainIntervals.startsAt(tokens, tokens.at() + 1)) {
      return new ArrayList<>();
    }
    tokens.skip();
    return half == HoursRole.NOON || half == HoursRole.NIGHT
        ? List.of()
        : List.of(IntervalReader.HalfDays.half(half));
  }

  /** {@code 8:30-11:30（下午不办公）}: of the only days there are. */
  private boolean halfAlone() {
    HoursRole half = tokens.role();
    boolean known =
        half == HoursRole.MORNING || half == HoursRole.AFTERNOON || half == HoursRole.EVENING;
    if (!known || tokens.role(tokens.at() + 1) != HoursRole.CLOSED || !timetable.open().isEmpty()) {
      return false;
    }
    timetable.close(new Timetable.Closing(Week.NONE, List.of(IntervalReader.HalfDays.half(half))));
    tokens.goTo(tokens.at() + 2);
    return true;
  }

  /** {@code 中午12:00-13:00休息}, {@code 午休12:00-13:00}, and a break without times. */
  private boolean breaks() {
    if (halfAlone()) {
      return true;
    }
    boolean named = take(HoursRole.BREAK);
    boolean noon = !named && tokens.role() == HoursRole.NOON;
    while (named && (tokens.role() == HoursRole.COLON || tokens.role() == HoursRole.FILLER)) {
      tokens.skip();
    }
    Optional<Interval> interval = IntervalReader.PlainIntervals.plain(tokens);
    if (interval.isEmpty()) {
      return named && unstated()
          || noon && tokens.role(tokens.at() + 1) == HoursRole.CLOSED && noon();
    }
    while (tokens.role() == HoursRole.FILLER) {
      tokens.skip();
    }
    HoursRole end = tokens.role();
    if (end == HoursRole.CLOSED || end == HoursRole.BREAK || end == HoursRole.EXCEPT) {
      tokens.skip();
    } else if (!named) {
      return false;
    }
    timetable.close(new Timetable.Closing(Week.NONE, List.of(interval.get())));
    return true;
  }

  private boolean noon() {
    tokens.goTo(tokens.at() + 2);
    return unstated();
  }

  boolean unstated() {
    remarks.info("hours-break-unstated", "there is a break; its times are not stated");
    return true;
  }
}
