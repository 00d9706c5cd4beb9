package zhinan.export.csv;

/**
 * Keeps spreadsheets from running a cell.
 *
 * <p>The rule is OWASP's on CSV injection: a cell whose first character is {@code =}, {@code +},
 * {@code -}, {@code @}, their full-width forms, TAB, CR or LF gets an apostrophe in front. Two
 * kinds of cells are let through, because they can't run anything and are common in tables: a
 * signed plain number ({@code -303}, {@code +8641112345}, {@code -1.5}) and a hyphen alone, which
 * stands for "none". Anything else behind a sign is defused: {@code +86-411-8301} is a subtraction
 * to Excel, {@code -身份证} a name.
 *
 * <p>guide.json holds all words as they are.
 */
final class Formula {
  private static final String TRIGGERS = "=+-@\t\r\n＝＋－＠";
  private static final String SIGNS = "+-";

  private Formula() {}

  static String defused(String cell) {
    return cell.isEmpty() || TRIGGERS.indexOf(cell.charAt(0)) < 0 || isHarmless(cell)
        ? cell
        : "'" + cell;
  }

  private static boolean isHarmless(String cell) {
    return cell.equals("-")
        || cell.equals("－")
        || SIGNS.indexOf(cell.charAt(0)) >= 0 && isNumber(cell);
  }

  /** Digits behind the sign, with at most one point between them. */
  private static boolean isNumber(String cell) {
    boolean point = false;
    for (int i = 1; i < cell.length(); i++) {
      char c = cell.charAt(i);
      boolean inner = i > 1 && i < cell.length() - 1;
      if (c == '.' && inner && !point) {
        point = true;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return cell.length() > 1;
  }
}
