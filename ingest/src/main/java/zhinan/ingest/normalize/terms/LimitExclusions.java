package zhinan.ingest.normalize.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what does not count: {@code （不含公示、评审）}, {@code 现场核查时间不计在内}, {@code 现场踏勘3个工作日，不计入承诺时限}.
 * Immutable, may be shared.
 */
final class LimitExclusions {
  /** Exclusions of one body; the guides at hand have at most two. */
  private static final int MAX_EXCLUSIONS = 40;

  private final Pattern marker;

  /** What stands behind a marker that closes its words: {@code 不计入 | 承诺时限}. */
  private final Pattern closing;

  LimitExclusions(Lexicon lexicon) {
    this.marker = Pattern.compile(lexicon.any(WordKind.LIMIT_EXCLUSION));
    String words =
        lexicon.any(
            WordKind.LIMIT_LABEL,
            WordKind.LIMIT_STATUTORY,
            WordKind.LIMIT_PROMISED,
            WordKind.LIMIT_CLOSING);
    this.closing = Pattern.compile(words + "{0,4}$");
  }

  /** Whether the words name something that does not count. */
  boolean isNamedIn(String words) {
    return marker.matcher(words).find();
  }

  /** The words that do not count, with their markers. */
  List<Stretch> find(String chars) {
    List<Stretch> found = new ArrayList<>();
    Matcher word = marker.matcher(chars);
    int at = 0;
    while (found.size() < MAX_EXCLUSIONS && word.find(at)) {
      Stretch exclusion = around(chars, word.start(), word.end());
      found.add(exclusion);
      at = Math.max(word.end(), exclusion.to());
    }
    return found;
  }

  private Stretch around(String chars, int start, int end) {
    int to = LimitBorder.CLAUSE.from(end, chars, end + LimitClause.WINDOW);
    if (!closing.matcher(chars.substring(end, to)).matches() || chars.startsWith("不含", start)) {
      return new Stretch(start, to);
    }
    int from = clauseStart(chars, start);
    boolean startsClause = from == start && from > 0 && chars.charAt(from - 1) == ',';
    return new Stretch(startsClause ? clauseStart(chars, from - 1) : from, to);
  }

  private static int clauseStart(String chars, int at) {
    return LimitBorder.CLAUSE.before(at, chars, at - LimitClause.WINDOW);
  }
}
