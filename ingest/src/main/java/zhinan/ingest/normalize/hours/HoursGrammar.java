package zhinan.ingest.normalize.hours;

import java.util.List;
import java.util.function.Consumer;

/**
 * Reads a field token by token into a timetable; refuses at the first token that can't be
 * understood. Single use.
 */
final class HoursGrammar {
  private final String chars;
  private final HoursToken.Walk tokens;
  private final HoursDoubts remarks;
  private final Timetable timetable;
  private final ExceptionPhrases exceptions;
  private final Consumer<Interval> times = this::addTimes;

  private ShiftDraft draft = new ShiftDraft();
  private IntervalReader.NamedHalf half = IntervalReader.NamedHalf.NONE;
  private int daysBeforeSeasons = Week.NONE;
  private boolean seasons;
  private int depth;

  /**
   * @param chars the field as printed
   * @param list its tokens, blanks left out
   */
  HoursGrammar(String chars, List<HoursToken> list, HoursDoubts remarks) {
    this.chars = chars;
    this.tokens = new HoursToken.Walk(list);
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

  private String word(HoursToken token) {
    return chars.substring(token.from(), token.to());
  }

  private void step() {
    HoursToken token = tokens.here();
    switch (token.role()) {
      case TIME -> new IntervalReader(tokens, remarks).read(half, draft).ifPresent(times);
      case DAYS, HOLIDAY ->
          days(token.role() == HoursRole.HOLIDAY ? Week.HOLIDAYS : token.amount());
      case DATES -> dates(token.dates());
      case SEASON -> season();
      case REST_OF_YEAR -> restOfYear();
      case MORNING, NOON, AFTERNOON, EVENING, NIGHT ->
          half = IntervalReader.NamedHalf.named(token.role());
      case ALL_DAY -> allDay();
      case STOP -> half = IntervalReader.NamedHalf.NONE;
      case OPEN -> depth++;
      case CLOSE -> depth = Math.max(0, depth - 1);
      case VAGUE -> exceptions.unstated();
      case COLON, PAUSE, AND, RANGE, FILLER, LABEL, UNBROKEN -> {}
      default -> refuse(token);
    }
    if (token.role() != HoursRole.TIME && !tokens.isDone()) {
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

  private void refuse(HoursToken token) {
    boolean hours =
        tokens.holds(HoursRole.DAYS)
            || tokens.holds(HoursRole.TIME)
            || tokens.holds(HoursRole.SEASON);
    remarks.refuse(
        hours ? "hours-unreadable" : "hours-none", "expected days or times, found: " + word(token));
  }

  private void addTimes(Interval interval) {
    draft.add(interval);
    half = half.used();
  }

  private void allDay() {
    if (!draft.isAllDay()) {
      IntervalReader.IntervalRoom.refuseOverlap(draft, Interval.ALL_DAY, remarks);
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
    half = half.isFresh() ? half : IntervalReader.NamedHalf.NONE;
    draft.add(days);
    if (!seasons) {
      daysBeforeSeasons = draft.days();
    }
  }

  /** {@code 8:30-11:30（周一至周五）}: what belongs to the times before it, not to those behind. */
  private boolean trails() {
    int at = tokens.at() + 1;
    while (tokens.role(at) == HoursRole.AND
        || tokens.role(at) == HoursRole.DAYS
        || tokens.role(at) == HoursRole.HOLIDAY
        || tokens.role(at) == HoursRole.PAUSE && depth > 0) {
      at++;
    }
    HoursRole end = tokens.role(at);
    return depth > 0 ? end == HoursRole.CLOSE : end == HoursRole.STOP || end == HoursRole.OPEN;
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
    draft = new ShiftDraft();
    half = IntervalReader.NamedHalf.NONE;
    if (daysBeforeSeasons != Week.NONE) {
      draft.inherit(daysBeforeSeasons);
    } else if (days != Week.NONE && !tokens.isDone() && !namesDaysBehind()) {
      draft.inherit(days);
    }
  }

  private boolean namesDaysBehind() {
    for (int at = tokens.at() + 1; tokens.role(at) != HoursRole.TIME; at++) {
      HoursRole role = tokens.role(at);
      if (role == HoursRole.DAYS) {
        return true;
      }
      if (role == HoursRole.STOP) {
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
