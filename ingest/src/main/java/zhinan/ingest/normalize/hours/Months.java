package zhinan.ingest.normalize.hours;

import java.util.List;

/** The months of any year, 1-based; February has 29 days. */
final class Months {
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
