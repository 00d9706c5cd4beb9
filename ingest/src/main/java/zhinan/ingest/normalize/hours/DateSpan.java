package zhinan.ingest.normalize.hours;

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
    String start = from + " " + PrintedTime.twoDigits(fromDay);
    if (fromMonth != toMonth || fromDay > toDay) {
      return start + "-" + to + " " + PrintedTime.twoDigits(toDay);
    }
    return fromDay == toDay ? start : start + "-" + PrintedTime.twoDigits(toDay);
  }
}
