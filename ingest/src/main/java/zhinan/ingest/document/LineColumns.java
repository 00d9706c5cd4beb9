package zhinan.ingest.document;

import java.util.Arrays;
import zhinan.text.Text;

/**
 * Measures lines of a text dump in columns, two of which make the width of a Chinese character.
 *
 * <p>Example: {@code 　　办理} starts at 2 and ends at 4 characters. A tab goes on to the next multiple
 * of eight columns. Stateless.
 */
public final class LineColumns {
  private static final int TAB = 8;
  private static final double PER_EM = 2;

  /**
   * East Asian Wide and Fullwidth (Unicode 15, EastAsianWidth.txt): first and last of each stretch,
   * neighbours joined.
   */
  private static final int[] WIDE = {
    0x1100, 0x115f, 0x2e80, 0x303e, 0x3041, 0x4dbf, 0x4e00, 0xa4cf, 0xa960, 0xa97f, 0xac00, 0xd7a3,
    0xf900, 0xfaff, 0xfe10, 0xfe19, 0xfe30, 0xfe6f, 0xff01, 0xff60, 0xffe0, 0xffe6, 0x1f300,
    0x1faff, 0x20000, 0x3fffd
  };

  private LineColumns() {}

  /** From the first visible character of a line to its last. */
  public static Layout layout(String line) {
    int column = 0;
    int left = -1;
    int right = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int next = c == '\t' ? (column / TAB + 1) * TAB : column + width(c);
      if (c > Character.MAX_VALUE || !Text.isBlank((char) c)) {
        left = left < 0 ? column : left;
        right = next;
      }
      column = next;
      i += Character.charCount(c);
    }
    return new Layout(Math.max(left, 0) / PER_EM, right / PER_EM);
  }

  /** Whether a character is as wide as a Chinese one. */
  public static boolean isWide(int c) {
    int found = Arrays.binarySearch(WIDE, c);
    return found >= 0 || (-found - 1) % 2 == 1;
  }

  private static int width(int c) {
    if (isWide(c)) {
      return 2;
    }
    int type = Character.getType(c);
    boolean none =
        type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.CONTROL;
    return none ? 0 : 1;
  }
}
