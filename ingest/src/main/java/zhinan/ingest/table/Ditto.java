package zhinan.ingest.table;

import java.util.Optional;
import zhinan.text.Brackets;
import zhinan.text.Lexicon;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Tells cells that say that another one holds again: {@code 同上}, {@code 〃}, {@code 同左}, in brackets
 * or quotes as well ({@code （同上）}). Stateless.
 */
public enum Ditto {
  /** The cell above: {@code 同上}, {@code 〃}. */
  ABOVE,
  /** The cell at the left: {@code 同左}. */
  LEFT;

  private static final Lexicon<Ditto> WORDS =
      Lexicon.load(Ditto.class, "ditto-words.tsv", Ditto.class);

  /** Twice the longest word, 同上列, and room for blanks between its characters and for brackets. */
  private static final int LONGEST = 16;

  /** Which cell holds, where the cell says nothing but that. */
  public static Optional<Ditto> of(Text cell) {
    return cell.length() == 0 || cell.length() > LONGEST
        ? Optional.empty()
        : of(GridSlot.key(cell.chars()));
  }

  private static Optional<Ditto> of(String key) {
    Optional<Ditto> ditto = WORDS.kind(key);
    int last = key.length() - 1;
    boolean isEnclosed =
        last > 1
            && (Signs.isQuote(key.charAt(0)) && Signs.isQuote(key.charAt(last))
                || Brackets.of(key).closing(0) == last);
    return ditto.isEmpty() && isEnclosed ? WORDS.kind(key.substring(1, last)) : ditto;
  }

  /** Whether the cell says nothing but that another one holds. */
  public static boolean is(Text cell) {
    return of(cell).isPresent();
  }
}
