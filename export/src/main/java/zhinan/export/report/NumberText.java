package zhinan.export.report;

/** Numbers for people, the same in every locale. */
final class NumberText {
  private static final int GROUP = 3;
  private static final long TENTHS = 1_000;

  private NumberText() {}

  /** {@code 1,234,567}. */
  static String grouped(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int at = digits.length() - GROUP; at > (number < 0 ? 1 : 0); at -= GROUP) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  /** {@code 12.3 %}, rounded half up; {@code 0.0 %} of nothing. */
  static String share(long part, long whole) {
    long tenths = whole == 0 ? 0 : (part * TENTHS * 2 + whole) / (2 * whole);
    return tenths / 10 + "." + tenths % 10 + " %";
  }

  /** {@code 98.4 %} of a share from 0 to 1. */
  static String percent(double share) {
    return share(Math.round(share * TENTHS), TENTHS);
  }
}
