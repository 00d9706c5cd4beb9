package zhinan.ingest.normalize.hours;

import java.util.List;

/** Sets of days as bits: Monday is bit 0, Sunday bit 6, public holidays are bit 7. */
final class Week {
  static final int NONE = 0;
  static final int WORKDAYS = 0b0011111;
  static final int WEEKEND = 0b1100000;
  static final int DAILY = 0b1111111;
  static final int HOLIDAYS = 1 << 7;
  static final int LENGTH = 7;

  private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

  private Week() {}

  static int day(int index) {
    return 1 << index;
  }

  /** From one day to the other, over the end of the week where need be. */
  static int range(int from, int to) {
    int days = NONE;
    for (int i = from; ; i = (i + 1) % LENGTH) {
      days |= day(i);
      if (i == to) {
        return days;
      }
    }
  }

  /** As opening_hours has it: {@code Mo,We-Fr,PH}. */
  static String print(int days) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if ((days & day(i)) == 0) {
        continue;
      }
      int last = i;
      while (last + 1 < LENGTH && (days & day(last + 1)) != 0) {
        last++;
      }
      comma(shown).append(DAYS.get(i));
      if (last > i) {
        shown.append('-').append(DAYS.get(last));
      }
      i = last;
    }
    if ((days & HOLIDAYS) != 0) {
      comma(shown).append("PH");
    }
    return shown.toString();
  }

  private static StringBuilder comma(StringBuilder shown) {
    return shown.isEmpty() ? shown : shown.append(',');
  }
}
