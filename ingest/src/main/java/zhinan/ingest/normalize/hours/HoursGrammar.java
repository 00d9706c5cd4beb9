package zhinan.ingest.normalize.hours;

import java.util.List;
import java.util.function.Consumer;

/**
 * Reads a field token by token into a timetable; refuses at the first token that can't be
 * understood. Single use.
 */
final class HoursGrammar {
  private final String chars;
  private final Tokens tokens;
  private final Remarks remarks;
  private final Timetable timetable;
  private final ExceptionPhrases exceptions;
  private final Consumer<Interval> times = this::addTimes;

  private Draft draft = new Draft();
  private Half half = Half.NONE;
  private int daysBeforeSeasons = Week.NONE;
  private boolean seasons;
  private int depth;

  HoursGrammar(String chars, List<Token> list, Remarks remarks) {
    this.chars = chars;
    this.tokens = new Tokens(list);
    this.remarks = remarks;
    this.timetable = new Timetable(remarks);
    this.exceptions = new ExceptionPhrases(tokens, timetable, remarks, this::openToo);
  }

  /** The whole field as opening_hours; anything where it was refused. */
  String read() {
    while (!tokens.isDone() && !remarks.isRefused()) {
      if (tokens.here().mended()) {
        remarks.info(
            "hours-mended", "a misprint was read as it must be meant: " + word(tokens.here()));
      }
      if (!exceptions.tryTake()) {
        step();
      }
    }
    finish();
    return timetable.print();
  }

  private String word(Token token) {
    return chars.substring(token.from(), token.to());
  }

  private void step() {
    Token token = tokens.here();
    switch (token.role()) {
      case TIME -> new IntervalReader(tokens, remarks).read(half, draft).ifPresent(times);
      case DAYS, HOLIDAY -> days(token.role() == Role.HOLIDAY ? Week.HOLIDAYS : token.amount());
      case DATES -> dates(token.dates());
      case SEASON -> season();
      case REST_OF_YEAR -> restOfYear();
      case MORNING, NOON, AFTERNOON, EVENING, NIGHT -> half = Half.named(token.role());
      case ALL_DAY -> allDay();
      case STOP -> half = Half.NONE;
      case OPEN -> depth++;
      case CLOSE -> depth = Math.max(0, depth - 1);
      case VAGUE -> exceptions.unstated();
      case COLON, PAUSE, AND, RANGE, FILLER, LABEL, UNBROKEN -> {}
      default -> refuse(token);
    }
    if (token.role() != Role.TIME && !tokens.isDone()) {
      tokens.skip();
    }
  }

  /** Of days named, more; where none are named, it is open on all of them anyway. */
  private void openToo(int days) {
    if (draft.days() != Week.NONE) {
      draft.add(draft.days() | days);
    } else {
      timetable.openToo(days);
    }
  }

  private void refuse(Token token) {
    boolean hours = tokens.holds(Role.DAYS) || tokens.holds(Role.TIME) || tokens.holds(Role.SEASON);
    remarks.refuse(
        hours ? "hours-unreadable" : "hours-none", "expected days or times, found: " + word(token));
  }

  private void addTimes(Interval interval) {
    draft.add(interval);
    half = half.used();
  }

  private void allDay() {
    if (!draft.isAllDay()) {
      IntervalRoom.refuseOverlap(draft, Interval.ALL_DAY, remarks);
      addTimes(Interval.ALL_DAY);
    }
  }

  private void days(int days) {
    if (draft.hasTimes() && draft.days() == Week.NONE && trails()) {
      draft.add(days);
      next();
      return;
    }
    if (draft.hasTimes()) {
      next();
    }
    half = half.isFresh() ? half : Half.NONE;
    draft.add(days);
    if (!seasons) {
      daysBeforeSeasons = draft.days();
    }
  }

  /** {@code 8:30-11:30（周一至周五）}: what belongs to the times before it, not to those behind. */
  private boolean trails() {
    int at = tokens.at() + 1;
    while (tokens.role(at) == Role.AND
        || tokens.role(at) == Role.DAYS
        || tokens.role(at) == Role.HOLIDAY
        || tokens.role(at) == Role.PAUSE && depth > 0) {
      at++;
    }
    Role end = tokens.role(at);
    return depth > 0 ? end == Role.CLOSE : end == Role.STOP || end == Role.OPEN;
  }

  private void dates(List<DateSpan> dates) {
    boolean belongs = draft.isUndatedSeason() || !draft.hasDates() && trails();
    if (draft.hasTimes() && !belongs) {
      startSeason();
    }
    boolean behind = draft.hasTimes();
    draft.add(dates);
    seasons = true;
    if (behind) {
      startSeason();
    }
  }

  private void season() {
    if (draft.hasTimes() && !(depth > 0 && draft.hasDates())) {
      startSeason();
    }
    draft.name();
    seasons = true;
  }

  /** {@code 夏季（6月-9月）下午14:30-17:30，其他月份下午14:00-17:00}. */
  private void restOfYear() {
    if (draft.hasTimes()) {
      startSeason();
    }
    List<DateSpan> named =
        timetable.open().stream().flatMap(shift -> shift.dates().stream()).distinct().toList();
    if (named.size() == 1) {
      draft.add(List.of(named.get(0).rest()));
      timetable.coverYear();
    } else {
      remarks.refuse(
          "hours-season-undated",
          "the rest of the year is named, expected one stretch of dates before, found "
              + named.size());
    }
  }

  /**
   * Days named before all seasons hold in each of them; so does the only set named in the first.
   */
  private void startSeason() {
    int days = draft.days();
    flush();
    draft = new Draft();
    half = Half.NONE;
    if (daysBeforeSeasons != Week.NONE) {
      draft.inherit(daysBeforeSeasons);
    } else if (days != Week.NONE && !tokens.isDone() && !namesDaysBehind()) {
      draft.inherit(days);
    }
  }

  private boolean namesDaysBehind() {
    for (int at = tokens.at() + 1; tokens.role(at) != Role.TIME; at++) {
      Role role = tokens.role(at);
      if (role == Role.DAYS) {
        return true;
      }
      if (role == Role.STOP) {
        return false;
      }
    }
    return false;
  }

  private void next() {
    flush();
    draft = draft.sameSeason();
  }

  private void flush() {
    if (draft.isUndatedSeason()) {
      remarks.refuse("hours-season-undated", "a season is named, expected its dates, found none");
    }
    if (half.isFresh()) {
      remarks.refuse(
          "hours-half-untimed", "a half of the day is named, expected its times, found none");
    }
    if (draft.isInherited() && draft.days() != daysBeforeSeasons) {
      remarks.info(
          "hours-days-inferred",
          "the days of the season before hold on: " + Week.print(draft.days()));
    }
    timetable.add(draft.shift());
  }

  private void finish() {
    boolean first = timetable.open().isEmpty();
    if (draft.isOpen() || half.isFresh() || first && draft.hasDates()) {
      flush();
    }
    List<Shift> open = timetable.open();
    for (Shift shift : open) {
      if (shift.intervals().isEmpty() && (open.size() > 1 || !shift.dates().isEmpty())) {
        remarks.refuse(
            "hours-untimed", "days are named, expected times for each of them, found none");
      }
    }
  }
}
