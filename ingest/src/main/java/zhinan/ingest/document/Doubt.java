package zhinan.ingest.document;

import java.util.Optional;
import zhinan.model.Severity;
import zhinan.text.Range;
import zhinan.text.Text;

/**
 * Something odd that a stage saw, or why a value was refused or inferred: the notice in the making.
 * {@link Notices} numbers all of a document at the end, when nodes have ids.
 *
 * <p>Example: {@code WARNING phone-length "0411-3691487 has 7 digits behind the area code; numbers
 * of 大连市 have 8"}. A reader of values does not know the place yet; who knows the words says {@link
 * #at(Text)}. Immutable, may be shared.
 *
 * @param severity INFO for an inference, WARNING for what could not be read
 * @param code stable name of the kind of doubt, {@code number-gap}
 * @param message one English sentence: what, expected, found
 * @param place where in the source; empty as long as it is not known
 */
public record Doubt(Severity severity, String code, String message, Optional<Range> place) {
  /** A doubt whose place is not known yet. */
  public Doubt(Severity severity, String code, String message) {
    this(severity, code, message, Optional.empty());
  }

  /** A doubt about the source from {@code start} to before {@code end}. */
  public Doubt(Severity severity, String code, String message, int start, int end) {
    this(severity, code, message, Optional.of(new Range(start, end)));
  }

  /** The same doubt about the words, without the blanks at their ends. */
  public Doubt at(Text words) {
    Text bare = words.strip();
    return new Doubt(severity, code, message, bare.start(), bare.end());
  }

  /** The offset of the place's first character. */
  public int start() {
    return placed().start();
  }

  /** The offset behind its last. */
  public int end() {
    return placed().end();
  }

  private Range placed() {
    return place.orElseThrow(() -> new IllegalStateException("a doubt without place: " + message));
  }
}
