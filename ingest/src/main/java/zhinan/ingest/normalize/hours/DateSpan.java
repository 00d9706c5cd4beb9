package zhinan.ingest.normalize.hours;

import java.util.List;

/**
 * Days of each year, from one to another, both included: months and days 1-based; a day of 0 at
 * both ends means whole months. The end may lie in the next year.
 */
record DateSpan(int fromMonth, int fromDay, int toMonth, int toDay) {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private static final List<Integer> LENGTHS =
      List.of(31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

  /** Whether opening_hours names a month. */
  static boolean isNamedIn(String openingHours) {
    for (String month : MONTHS) {
      if (openingHours.contains(month)) {
        return true;
      }
    }
    return false;
  }

  static boolean isMonth(int month) {
    return month >= 1 && month <= MONTHS.size();
  }

  static boolean isDay(int month, int day) {
    return isMonth(month) && day >= 1 && day <= LENGTHS.get(month - 1);
  }

  /** With the first and the last day where only one of the two was given. */
  static DateSpan of(int fromMonth, int fromDay, int toMonth, int toDay) {
    if (fromDay == 0 && toDay == 0) {
      return new DateSpan(fromMonth, 0, toMonth, 0);
    }
    return new DateSpan(
        fromMonth,
        fromDay == 0 ? 1 : fromDay,
        toMonth,
        toDay == 0 ? LENGTHS.get(toMonth - 1) : toDay);
  }

  /** The days of the year that it leaves over. */
  DateSpan rest() {
    if (fromDay == 0) {
      return new DateSpan(monthBehind(toMonth), 0, monthBefore(fromMonth), 0);
    }
    boolean ends = toDay == LENGTHS.get(toMonth - 1) || toMonth == 2 && toDay == 28;
    int lastMonth = fromDay == 1 ? monthBefore(fromMonth) : fromMonth;
    return new DateSpan(
        ends ? monthBehind(toMonth) : toMonth,
        ends ? 1 : toDay + 1,
        lastMonth,
        fromDay == 1 ? LENGTHS.get(lastMonth - 1) : fromDay - 1);
  }

  private static int monthBehind(int month) {
    return month == MONTHS.size() ? 1 : month + 1;
  }

  private static int monthBefore(int month) {
    return month == 1 ? MONTHS.size() : month - 1;
  }

  /** As opening_hours has it: {@code May-Sep}, {@code Oct 01-Apr 30}, {@code May 15-31}. */
  String print() {
    String from = MONTHS.get(fromMonth - 1);
    String to = MONTHS.get(toMonth - 1);
    if (fromDay == 0) {
      return fromMonth == toMonth ? from : from + "-" + to;
    }
    String start = from + " " + twoDigits(fromDay);
    if (fromMonth != toMonth || fromDay > toDay) {
      return start + "-" + to + " " + twoDigits(toDay);
    }
    return fromDay == toDay ? start : start + "-" + twoDigits(toDay);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
