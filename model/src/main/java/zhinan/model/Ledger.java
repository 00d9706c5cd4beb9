package zhinan.model;

import java.util.List;

/**
 * The account of a source text: for each character, where it went. Entries are sorted, without gap
 * or overlap, and cover the text from 0 to its length; the constructor refuses anything else, so
 * that a ledger that exists adds up.
 *
 * <p>Immutable, may be shared.
 *
 * @param length of the source text in UTF-16 code units
 * @param entries the account; empty for an empty text
 */
public record Ledger(int length, List<Entry> entries) {
  public Ledger {
    entries = List.copyOf(entries);
    int at = 0;
    for (Entry entry : entries) {
      if (entry.start() != at) {
        throw new IllegalArgumentException(
            "ledger entry starts at " + entry.start() + ", expected " + at);
      }
      at = entry.end();
    }
    if (at != length) {
      throw new IllegalArgumentException("ledger ends at " + at + ", the text at " + length);
    }
  }

  /** How many characters went the given way. */
  public int total(Disposition disposition) {
    return entries.stream()
        .filter(e -> e.disposition() == disposition)
        .mapToInt(e -> e.end() - e.start())
        .sum();
  }

  /** What became of a range of characters. */
  public enum Disposition {
    /** In the node that the target names. */
    KEPT,
    /** Left out, for the reason that the target names. */
    DROPPED,
    /** Folded into the duplicate that the target names. */
    MERGED
  }

  /**
   * A range and where it went.
   *
   * @param start inclusive, 0-based UTF-16 code units
   * @param end exclusive
   * @param disposition which way
   * @param target a node's id for KEPT and MERGED, a reason such as {@code page-number} for DROPPED
   */
  public record Entry(int start, int end, Disposition disposition, String target) {
    public Entry {
      if (end <= start) {
        throw new IllegalArgumentException("ledger entry [" + start + "," + end + ") is empty");
      }
    }
  }
}
