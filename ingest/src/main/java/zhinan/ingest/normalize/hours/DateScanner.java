package zhinan.ingest.normalize.hours;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import zhinan.text.Cursor;
import zhinan.text.Sign;

/**
 * Days of the year: {@code 5月-9月}, {@code 10月1日至次年4月30日}, {@code 每年5月15日至31日}, {@code 每月1-15日};
 * {@code 5.1-9.30} only behind the name of a season.
 */
final class DateScanner {
  private static final List<String> NEXT_YEARS = List.of("次年", "翌年", "来年", "第二年", "当年");
  private static final int MONTHS = 12;

  private final String chars;
  private final HoursWords words;

  DateScanner(String chars, HoursWords words) {
    this.chars = chars;
    this.words = words;
  }

  Optional<HoursToken> scan(int at) {
    Cursor cursor = new Cursor(chars, at);
    if (cursor.take("每月")) {
      return monthly(cursor, at);
    }
    boolean yearly = cursor.take("每年");
    cursor.takeAny(yearly ? "的自从" : "");
    cursor.blanks();
    int month = cursor.number();
    if (!DateSpan.Months.isMonth(month)) {
      return Optional.empty();
    }
    return cursor.take("月")
        ? Optional.of(behindMonth(cursor, at, month))
        : months(cursor, at, month);
  }

  private static void skipYear(Cursor cursor) {
    for (String year : NEXT_YEARS) {
      if (cursor.take(year)) {
        return;
      }
    }
  }

  private HoursToken behindMonth(Cursor cursor, int at, int month) {
    cursor.take("份");
    int day = Math.max(day(cursor, month), 0);
    int end = cursor.at();
    cursor.take("起");
    Optional<DateSpan> span = words.takeRange(cursor) ? end(cursor, month, day) : Optional.empty();
    if (span.isEmpty()) {
      cursor.back(end);
    }
    return HoursToken.dates(
        at, cursor.at(), List.of(span.orElse(new DateSpan(month, day, month, day))));
  }

  /** The day of a month and its unit; 0 and stays where there is none. */
  private static int day(Cursor cursor, int month) {
    int start = cursor.at();
    cursor.blanks();
    int day = cursor.number();
    if (DateSpan.Months.isDay(month, day) && cursor.takeAny("日号")) {
      return day;
    }
    cursor.back(start);
    return 0;
  }

  private static Optional<DateSpan> end(Cursor cursor, int fromMonth, int fromDay) {
    skipYear(cursor);
    int sameMonth = fromDay == 0 ? 0 : day(cursor, fromMonth);
    if (sameMonth > 0) {
      cursor.take("止");
      return Optional.of(DateSpan.of(fromMonth, fromDay, fromMonth, sameMonth));
    }
    cursor.blanks();
    int month = cursor.number();
    if (!DateSpan.Months.isMonth(month) || !cursor.take("月")) {
      return Optional.empty();
    }
    cursor.takeAny("份底");
    int day = day(cursor, month);
    cursor.take("止");
    return Optional.of(DateSpan.of(fromMonth, fromDay, month, day));
  }

  /** {@code 5-9月}. */
  private Optional<HoursToken> months(Cursor cursor, int at, int from) {
    if (!words.takeRange(cursor)) {
      return Optional.empty();
    }
    skipYear(cursor);
    cursor.blanks();
    int to = cursor.number();
    if (!DateSpan.Months.isMonth(to) || !cursor.take("月")) {
      return Optional.empty();
    }
    cursor.take("份");
    return Optional.of(HoursToken.dates(at, cursor.at(), List.of(new DateSpan(from, 0, to, 0))));
  }

  /** opening_hours knows no day of every month: it has to be said for each. */
  private Optional<HoursToken> monthly(Cursor cursor, int at) {
    cursor.take("的");
    cursor.blanks();
    int from = cursor.number();
    boolean day = cursor.takeAny("日号");
    int end = cursor.at();
    int to = words.takeRange(cursor) ? cursor.number() : -1;
    if (to < 0 || !cursor.takeAny("日号")) {
      cursor.back(end);
      to = day ? from : -1;
    }
    if (from < 1 || to < from || !DateSpan.Months.isDay(2, to)) {
      return Optional.empty();
    }
    int last = to;
    return Optional.of(
        HoursToken.dates(
            at,
            cursor.at(),
            IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> new DateSpan(month, from, month, last))
                .toList()));
  }

  /** {@code 5.1-9.30}: dates only behind the name of a season, elsewhere they would be times. */
  Optional<HoursToken> scanDotted(int at) {
    Cursor cursor = new Cursor(chars, at);
    int fromMonth = cursor.number();
    int fromDay = takePoint(cursor) ? cursor.number() : -1;
    if (!DateSpan.Months.isDay(fromMonth, fromDay) || !words.takeRange(cursor)) {
      return Optional.empty();
    }
    skipYear(cursor);
    int toMonth = cursor.number();
    int toDay = takePoint(cursor) ? cursor.number() : -1;
    return DateSpan.Months.isDay(toMonth, toDay)
        ? Optional.of(
            HoursToken.dates(
                at, cursor.at(), List.of(new DateSpan(fromMonth, fromDay, toMonth, toDay))))
        : Optional.empty();
  }

  private static boolean takePoint(Cursor cursor) {
    return cursor.take(Sign.POINT) || cursor.take(Sign.SLASH);
  }
}
