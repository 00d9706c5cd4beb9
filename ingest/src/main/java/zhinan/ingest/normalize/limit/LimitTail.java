package zhinan.ingest.normalize.limit;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the ends of words with patterns that close with {@code $}. */
final class LimitTail {
  /**
   * How far before the end a match may start; {@code 法定审批时限（工作日）为} with words for a lead has some
   * twenty characters.
   */
  private static final int REACH = 40;

  private LimitTail() {}

  /** The match that ends with the words; what {@code ^} means stays the start of the words. */
  static Optional<MatchResult> find(Pattern tail, String words) {
    Matcher found = tail.matcher(words);
    found.region(Math.max(0, words.length() - REACH), words.length()).useAnchoringBounds(false);
    return found.find() ? Optional.of(found.toMatchResult()) : Optional.empty();
  }

  static boolean has(Pattern tail, String words) {
    return find(tail, words).isPresent();
  }
}
