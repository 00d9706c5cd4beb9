package zhinan.ingest.document;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a line looks, where the format tells. Evidence for headings, never a condition: the same
 * guide as plain text has none of it.
 *
 * <p>Immutable, may be shared.
 *
 * @param outline the outline level of a heading style, 1 to 9; 0 for body text (Word: Heading 1 … 9
 *     or an outline level)
 * @param title whether the paragraph has the document's title style
 * @param centred whether it is set centred
 * @param bold how many of the first characters are bold, blanks between bold runs counted; 0 for
 *     none
 * @param list the identity of Word's automatic list that numbers it (its text starts with the
 *     number that Word shows)
 * @param layout where it stands on the page
 */
public record Style(
    int outline,
    boolean title,
    boolean centred,
    int bold,
    OptionalInt list,
    Optional<Layout> layout) {
  /** A line of which nothing is known. */
  public static final Style PLAIN =
      new Style(0, false, false, 0, OptionalInt.empty(), Optional.empty());

  /** A line of which only its place on the page is known. */
  public static Style at(Layout layout) {
    return new Style(0, false, false, 0, OptionalInt.empty(), Optional.of(layout));
  }

  /** The same at another outline level. */
  public Style withOutline(int level) {
    return new Style(level, title, centred, bold, list, layout);
  }

  /** The same with other first characters bold. */
  public Style withBold(int first) {
    return new Style(outline, title, centred, first, list, layout);
  }
}
