package zhinan.ingest.normalize.phone;

/** Dates that look like numbers: {@code 20181231}. */
final class CompactDate {
  private CompactDate() {}

  /** Unless a phone is announced by the word right before. */
  static boolean standsAt(NumberPlace place) {
    String digits = place.digits();
    if (place.isAtLeast(Certainty.LISTED)
        || digits.length() != 8
        || !(digits.startsWith("20") || digits.startsWith("19"))) {
      return false;
    }
    int month = Integer.parseInt(digits.substring(4, 6));
    int day = Integer.parseInt(digits.substring(6));
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }
}
