package zhinan.ingest.normalize.hours;

import java.util.List;

/**
 * Days of each year, from one to another, both included: months and days 1-based; a day of 0 at
 * both ends means whole months. The end may lie in the next year.
 */
record DateSpan(int fromMonth, int fromDay, int toMonth, int toDay) {
  /** With the first and the last day where only one of the two was given. */
  static DateSpan of(int fromMonth, int fromDay, int toMonth, int toDay) {
    if (fromDay == 0 && toDay == 0) {
      return new DateSpan(fromMonth, 0, toMonth, 0);
    }
    return new DateSpan(
        fromMonth,
        fromDay == 0 ? 1 : fromDay,
        toMonth,
        toDay == 0 ? Months.length(toMonth) : toDay);
  }

  /** The days of the year that it leaves over. */
  DateSpan rest() {
    if (fromDay == 0) {
      return new DateSpan(Months.behind(toMonth), 0, Months.before(fromMonth), 0);
    }
    boolean ends = toDay == Months.length(toMonth) || toMonth == 2 && toDay == 28;
    int lastMonth = fromDay == 1 ? Months.before(fromMonth) : fromMonth;
    return new DateSpan(
        ends ? Months.behind(toMonth) : toMonth,
        ends ? 1 : toDay + 1,
        lastMonth,
        fromDay == 1 ? Months.length(lastMonth) : fromDay - 1);
  }

  /** As opening_hours has it: {@code May-Sep}, {@code Oct 01-Apr 30}, {@code May 15-31}. */
  String print() {
    String from = Months.name(fromMonth);
    String to = Months.name(toMonth);
    if (fromDay == 0) {
      return fromMonth == toMonth ? from : from + "-" + to;
    }
    String start = from + " " + Interval.PrintedTime.twoDigits(fromDay);
    if (fromMonth != toMonth || fromDay > toDay) {
      return start + "-" + to + " " + Interval.PrintedTime.twoDigits(toDay);
    }
    return fromDay == toDay ? start : start + "-" + Interval.PrintedTime.twoDigits(toDay);
  }

  /** The months of any year, 1-based; February has 29 days. */
  static final class Months {
    private static final List<String> NAMES =
        List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private static final List<Integer> LENGTHS =
        List.of(31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

    private Months() {}

    /** As opening_hours has it. */
    static String name(int month) {
      return NAMES.get(month - 1);
    }

    /** Its days. */
    static int length(int month) {
      return LENGTHS.get(month - 1);
    }

    /** Whether opening_hours names a month. */
    static boolean isNamedIn(String openingHours) {
      for (String name : NAMES) {
        if (openingHours.contains(name)) {
          return true;
        }
      }
      return false;
    }

    static boolean isMonth(int month) {
      return month >= 1 && month <= NAMES.size();
    }

    static boolean isDay(int month, int day) {
      return isMonth(month) && day >= 1 && day <= length(month);
    }

    static int behind(int month) {
      return month == NAMES.size() ? 1 : month + 1;
    }

    static int before(int month) {
      return month == 1 ? NAMES.size() : month - 1;
    }
  }
}
