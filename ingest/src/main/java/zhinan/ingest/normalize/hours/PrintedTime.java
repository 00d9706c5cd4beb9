package zhinan.ingest.normalize.hours;

/** Times as opening_hours has them, two digits to each part. */
final class PrintedTime {
  private PrintedTime() {}

  /** Minutes since midnight, 510 as {@code 08:30}; hours run on beyond 24. */
  static String of(int minutes) {
    return twoDigits(minutes / 60).concat(":").concat(twoDigits(minutes % 60));
  }

  static String twoDigits(int number) {
    String digits = Integer.toString(number);
    return number < 10 ? "0".concat(digits) : digits;
  }
}
