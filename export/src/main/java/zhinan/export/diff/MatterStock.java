package zhinan.export.diff;

/**
 * All words of a matter in both editions, to tell what went from what only changed its place.
 *
 * <p>Example: a blank behind a heading, {@code 申请条件 ：}, made a converter take it for a line of the
 * section before; the words of both sections together are what they were.
 *
 * @param before what counts of all words in OLD, labels left out
 * @param after what counts of all words in NEW
 * @param merged the words of matters of OLD that were merged in
 * @param split the words of matters of NEW that were split off
 */
record MatterStock(String before, String after, String merged, String split) {
  /** Shorter words stand in many places by chance. */
  private static final int LEAST = 8;

  static MatterStock of(MatterEntry before, MatterEntry after, Absorbed absorbed) {
    return new MatterStock(
        before.words(), after.words(), absorbed.mergedWords(), absorbed.splitWords());
  }

  /** Whether all words are the same, whatever headings they stand under. */
  boolean isSame() {
    return before.equals(after);
  }

  /** Whether words that are gone from one place of OLD stand in NEW as often as they did. */
  boolean isStill(String words) {
    return words.length() >= LEAST && count(after + split, words) >= count(before, words);
  }

  /** Whether words that are new at one place of NEW stood in OLD as often as they do. */
  boolean wasThere(String words) {
    return words.length() >= LEAST && count(before + merged, words) >= count(after, words);
  }

  private static int count(String text, String words) {
    int count = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
      count++;
    }
    return count;
  }
}
