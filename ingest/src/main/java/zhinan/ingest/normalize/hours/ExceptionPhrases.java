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
  private final Tokens tokens;
  private final Timetable timetable;
  private final Remarks remarks;
  private final IntConsumer openToo;

  ExceptionPhrases(Tokens tokens, Timetable timetable, Remarks remarks, IntConsumer openToo) {
    this.tokens = tokens;
    this.timetable = timetable;
    this.remarks = remarks;
    this.openToo = openToo;
  }

  /** Whether one stood here and was taken. */
  boolean tryTake() {
    int start = tokens.at();
    boolean but = take(Role.BUT);
    boolean including = !but && take(Role.INCLUDING);
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

  private boolean take(Role role) {
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
    if (tokens.role() == Role.TIME) {
      Optional<Interval> interval = Times.plain(tokens);
      parts = interval.map(List::of).orElse(List.of());
      if (interval.isEmpty()) {
        return false;
      }
    }
    return ends(but, days, parts);
  }

  private boolean ends(boolean but, int days, List<Interval> parts) {
    while (tokens.role() == Role.FILLER
        || tokens.role() == Role.ALL_DAY && tokens.role(tokens.at() + 1) == Role.CLOSED) {
      tokens.skip();
    }
    Role end = tokens.role();
    if (end == Role.OPEN_TOO && parts.isEmpty()) {
      openToo.accept(days);
    } else if (end == Role.ELSEWHERE) {
      remarks.info("hours-told-elsewhere", "hours on " + Week.print(days) + " are told elsewhere");
    } else if (end == Role.CLOSED || end == Role.EXCEPT) {
      timetable.close(new Closing(days, parts));
      skipRepeated();
    } else if (but) {
      timetable.close(new Closing(days, parts));
      return true;
    } else {
      return false;
    }
    tokens.skip();
    return true;
  }

  /** {@code 周五下午政治学习，不对外办公}. */
  private void skipRepeated() {
    Role next = tokens.role(tokens.at() + 1);
    int at = tokens.at() + (next == Role.PAUSE || next == Role.OPEN ? 2 : 1);
    if (tokens.role(at) == Role.CLOSED) {
      tokens.goTo(at);
    }
  }

  /** {@code 周六、周日及法定节假日}; other days have to be joined by a word or a sign. */
  private int listed() {
    int days = bits(tokens.here());
    tokens.skip();
    while (true) {
      boolean joined = tokens.role() == Role.AND;
      Role next = tokens.role(tokens.at() + (joined ? 1 : 0));
      boolean weekend = days == Week.WEEKEND && next == Role.HOLIDAY;
      if (!joined && !weekend || next != Role.DAYS && next != Role.HOLIDAY) {
        return days;
      }
      tokens.goTo(tokens.at() + (joined ? 1 : 0));
      days |= bits(tokens.here());
      tokens.skip();
    }
  }

  private static int bits(Token token) {
    return token.role() == Role.HOLIDAY ? Week.HOLIDAYS : token.amount();
  }

  /** {@code 上午}, {@code 下午}; a time behind it says it more exactly. */
  private List<Interval> halves() {
    Role half = tokens.role();
    if (Times.startsAt(tokens, tokens.at() + 1)) {
      return new ArrayList<>();
    }
    tokens.skip();
    return half == Role.NOON || half == Role.NIGHT ? List.of() : List.of(Clock.half(half));
  }

  /** {@code 8:30-11:30（下午不办公）}: of the only days there are. */
  private boolean halfAlone() {
    Role half = tokens.role();
    boolean known = half == Role.MORNING || half == Role.AFTERNOON || half == Role.EVENING;
    if (!known || tokens.role(tokens.at() + 1) != Role.CLOSED || !timetable.open().isEmpty()) {
      return false;
    }
    timetable.close(new Closing(Week.NONE, List.of(Clock.half(half))));
    tokens.goTo(tokens.at() + 2);
    return true;
  }

  /** {@code 中午12:00-13:00休息}, {@code 午休12:00-13:00}, and a break without times. */
  private boolean breaks() {
    if (halfAlone()) {
      return true;
    }
    boolean named = take(Role.BREAK);
    boolean noon = !named && tokens.role() == Role.NOON;
    while (named && (tokens.role() == Role.COLON || tokens.role() == Role.FILLER)) {
      tokens.skip();
    }
    Optional<Interval> interval = Times.plain(tokens);
    if (interval.isEmpty()) {
      return named && unstated() || noon && tokens.role(tokens.at() + 1) == Role.CLOSED && noon();
    }
    while (tokens.role() == Role.FILLER) {
      tokens.skip();
    }
    Role end = tokens.role();
    if (end == Role.CLOSED || end == Role.BREAK || end == Role.EXCEPT) {
      tokens.skip();
    } else if (!named) {
      return false;
    }
    timetable.close(new Closing(Week.NONE, List.of(interval.get())));
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
