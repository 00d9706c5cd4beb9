package zhinan.ingest.table;

import zhinan.text.Text;

/**
 * What could not be told of a table; readers of values turn it into a notice where it matters.
 *
 * @param what the kind of doubt
 * @param at the words in doubt: the first words of the rows without a head, the {@code 同上}
 */
public record TableDoubt(What what, Text at) {
  /** What is in doubt. */
  public enum What {
    /**
     * Rows of several cells stand under no head; columns are known by what they hold, if at all.
     */
    NO_HEAD,
    /** The first row was taken for the head for its place alone. */
    HEAD_BY_PLACE,
    /** {@code 同上} stands where nothing is above; it is kept as printed. */
    NOTHING_ABOVE,
    /** The table has more than 200,000 places and was not read. */
    TOO_LARGE
  }
}
