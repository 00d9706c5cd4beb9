package zhinan.ingest.read.flow;

/**
 * Words that hang on a paragraph without being part of the running text.
 *
 * @param text the words; paragraphs parted by LF
 * @param kind why they stand aside
 */
public record FlowAside(String text, Kind kind) {
  /** The kinds of words that stand aside. */
  public enum Kind {
    /** The words of a text box or shape. */
    BOX,
    /** Words that are not shown: hidden text. */
    HIDDEN,
    /** What leads around a site: menus, links to other pages. */
    NAVIGATION,
    /** What surrounds the text of a page: who runs the site, tools for printing. */
    FURNITURE
  }
}
