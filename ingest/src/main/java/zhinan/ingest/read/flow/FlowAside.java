package zhinan.ingest.read.flow;

import java.util.Optional;
import zhinan.ingest.document.Doubt;
import zhinan.model.Severity;

/**
 * Words that hang on a paragraph without being part of the running text, or a doubt about it.
 *
 * @param text the words; paragraphs parted by LF
 * @param kind why they stand aside
 * @param doubt what is odd; its place is that of the paragraph or cell
 */
public record FlowAside(String text, Kind kind, Optional<Doubt> doubt) {
  /** The kinds of words that stand aside. */
  public enum Kind {
    /** The words of a text box or shape. */
    BOX,
    /** A footnote or endnote, which is text of the place that refers to it. */
    NOTE,
    /** Nothing but a doubt. */
    DOUBT,
    /** Words that are not shown: hidden text. */
    HIDDEN,
    /** What leads around a site: menus, links to other pages. */
    NAVIGATION,
    /** What surrounds the text of a page: who runs the site, tools for printing. */
    FURNITURE
  }

  /** Words beyond doubt. */
  public FlowAside(String text, Kind kind) {
    this(text, kind, Optional.empty());
  }

  /** A doubt that hangs on a paragraph. */
  public static FlowAside doubt(Severity severity, String code, String message) {
    return new FlowAside("", Kind.DOUBT, Optional.of(new Doubt(severity, code, message)));
  }
}
