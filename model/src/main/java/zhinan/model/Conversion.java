package zhinan.model;

import java.util.List;

/**
 * All that one document gives: the guide, the account of its text, and what was odd. Immutable, may
 * be shared.
 *
 * @param guide the guide
 * @param text the linear text that all offsets and lines refer to ({@code source.txt}); lines end
 *     in LF
 * @param ledger where each character of {@code text} went
 * @param notices in document order
 * @param merges duplicates that were folded, in the order of folding
 * @param assessment whether the document is a guide at all; {@link Assessment#NONE} until it has
 *     been judged
 */
public record Conversion(
    Guide guide,
    String text,
    Ledger ledger,
    List<Notice> notices,
    List<Merge> merges,
    Assessment assessment) {
  public Conversion {
    notices = List.copyOf(notices);
    merges = List.copyOf(merges);
    if (ledger.length() != text.length()) {
      throw new IllegalArgumentException(
          "ledger of " + ledger.length() + " for a text of " + text.length());
    }
  }

  /** A conversion in which nothing was folded and that has not been judged. */
  public Conversion(Guide guide, String text, Ledger ledger, List<Notice> notices) {
    this(guide, text, ledger, notices, List.of());
  }

  /** A conversion that has not been judged. */
  public Conversion(
      Guide guide, String text, Ledger ledger, List<Notice> notices, List<Merge> merges) {
    this(guide, text, ledger, notices, merges, Assessment.NONE);
  }

  /** The same conversion, judged. */
  public Conversion with(Assessment judged) {
    return new Conversion(guide, text, ledger, notices, merges, judged);
  }
}
