package zhinan.ingest.read.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of cells, both ends included, counted from 0. Example: {@code B2:C5} is rows 1 to 4,
 * columns 1 to 2.
 */
record WorkbookRange(int top, int left, int bottom, int right) {
  /** The last row and column that spreadsheets have (XFD1048576). */
  static final int LAST_ROW = 1_048_575;

  static final int LAST_COLUMN = 16_383;

  private static final int LETTERS = 26;
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})(?:[:]\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7}))?");

  /** One cell. */
  static WorkbookRange at(int row, int column) {
    return new WorkbookRange(row, column, row, column);
  }

  /** A block by its name, {@code B2:C5} or {@code B2}; empty for what is none. */
  static Optional<WorkbookRange> named(String reference) {
    Matcher found = REFERENCE.matcher(reference.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    int top = Integer.parseInt(found.group(2)) - 1;
    int left = column(found.group(1));
    boolean one = found.group(3) == null;
    int bottom = one ? top : Integer.parseInt(found.group(4)) - 1;
    int right = one ? left : column(found.group(3));
    boolean ordered = top >= 0 && bottom >= top && right >= left;
    return ordered && bottom <= LAST_ROW && right <= LAST_COLUMN
        ? Optional.of(new WorkbookRange(top, left, bottom, right))
        : Optional.empty();
  }

  private static int column(String letters) {
    int column = 0;
    for (char c : letters.toCharArray()) {
      column = column * LETTERS + Character.toUpperCase(c) - 'A' + 1;
    }
    return column - 1;
  }

  boolean holds(int row, int column) {
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  boolean isOneCell() {
    return top == bottom && left == right;
  }
}
