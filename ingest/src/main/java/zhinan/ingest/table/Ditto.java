package zhinan.ingest.table;

import java.util.HashSet;
import java.util.Set;
import zhinan.text.TableLines;
import zhinan.text.Text;

/**
 * Tells cells that say that another one holds again: {@code 同上}, {@code 〃}; words from {@code
 * ditto-words.tsv}. Stateless.
 */
public final class Ditto {
  private static final Set<String> WORDS =
      new HashSet<>(
          TableLines.of(Ditto.class, "ditto-words.tsv").stream().map(Ditto::word).toList());

  /** The longest word in the table has 3 characters; a test holds the table to it. */
  private static final int LONGEST = 8;

  private Ditto() {}

  /** Whether the cell says nothing but that. Blanks between its characters do not matter. */
  public static boolean is(Text cell) {
    return cell.length() > 0
        && cell.length() <= 2 * LONGEST
        && WORDS.contains(GridSlot.key(cell.chars()));
  }

  /** Whether it means the cell at its left: {@code 同左}. */
  static boolean isLeft(Text cell) {
    return is(cell) && cell.chars().indexOf('左') >= 0;
  }

  private static String word(String line) {
    return line.split("\t", -1)[1];
  }
}
