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
  private Role half = Role.FOREIGN;
  private boolean halfOpen;
  private int daysBeforeSeasons = Week.NONE;
  private boolean seasons;
  private int depth;

  HoursGrammar(String chars, List<Token> list, Remarks remarks) {
    this.chars = chars;
    this.tokens = new Tokens(list);
    this.remarks = remarks;
    this.timetable = new Timetable(remarks);
    this.exceptions = new ExceptionPhrases(tokens, timetable, remarks);
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
      case TIME -> new IntervalReader(tokens, remarks).read(half, draft, times);
      case DAYS, HOLIDAY -> days(token.role() == Role.HOLIDAY ? Week.HOLIDAYS : token.amount());
      case DATES -> dates(token.dates());
      case SEASON -> season();
      case MORNING, NOON, AFTERNOON, EVENING, NIGHT -> openHalf(token.role());
      case ALL_DAY -> allDay();
      case STOP, LINE_END -> half = token.role() == Role.STOP ? Role.FOREIGN : half;
      case OPEN -> depth++;
      case CLOSE -> depth = Math.max(0, depth - 1);
      case VAGUE -> exceptions.unstated();
      case COLON, PAUSE, AND, RANGE, FILLER, LABEL, UNBROKEN, BLANK -> {}
      default ->
          remarks.refuse("hours-unreadable", "expected days or times, found: " + word(token));
    }
    if (token.role() != Role.TIME && !tokens.isDone()) {
      tokens.skip();
    }
  }

  private void openHalf(Role named) {
    half = named;
    halfOpen = true;
  }

  private void addTimes(Interval interval) {
    draft.add(interval);
    halfOpen = false;
  }

  private void allDay() {
    if (!draft.isAllDay()) {
      IntervalReader.refuseOverlap(draft, Interval.ALL_DAY, remarks);
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
    half = halfOpen ? half : Role.FOREIGN;
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
    draft.add(dates);
    seasons = true;
  }

  private void season() {
    if (draft.hasTimes() && !(depth > 0 && draft.hasDates())) {
      startSeason();
    }
    draft.name();
    seasons = true;
  }

  /**
   * Days named before all seasons hold in each of them; so does the only set named in the first.
   */
  private void startSeason() {
    int days = draft.days();
    flush();
    draft = new Draft();
    half = Role.FOREIGN;
    if (daysBeforeSeasons != Week.NONE) {
      draft.add(daysBeforeSeasons);
    } else if (days != Week.NONE && !namesDaysBehind()) {
      draft.add(days);
      remarks.info(
          "hours-days-inferred", "the days of the season before hold on: " + Week.print(days));
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
    if (halfOpen) {
      remarks.refuse(
          "hours-half-untimed", "a half of the day is named, expected its times, found none");
    }
    timetable.add(draft.shift());
  }

  private void finish() {
    boolean more = draft.hasTimes() || draft.days() != Week.NONE || draft.isUndatedSeason();
    boolean first = timetable.open().isEmpty();
    if (more || halfOpen || first && draft.hasDates()) {
      flush();
    }
    List<Shift> open = timetable.open();
    boolean untimed = open.stream().anyMatch(shift -> shift.intervals().isEmpty());
    boolean dated = open.stream().anyMatch(shift -> !shift.dates().isEmpty());
    if (untimed && (open.size() > 1 || dated)) {
      remarks.refuse(
          "hours-untimed", "days are named, expected times for each of them, found none");
    }
  }
}
