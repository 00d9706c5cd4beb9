package zhinan.ingest.normalize.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import zhinan.text.Lexicon;
import zhinan.text.Range;
import zhinan.text.WordList;

/**
 * Finds what does not count: {@code （不含公示、评审）}, {@code 现场核查时间不计在内}, {@code 现场踏勘3个工作日，不计入承诺时限}.
 * Immutable, may be shared.
 */
final class LimitExclusions {
  /** Exclusions of one body; the guides at hand have at most two. */
  private static final int MAX_EXCLUSIONS = 40;

  private final WordList markers;

  /** What stands behind a marker that closes its words: {@code 不计入 | 承诺时限}. */
  private final Pattern closing;

  LimitExclusions(Lexicon<LimitWord> lexicon) {
    this.markers = lexicon.of(LimitWord.EXCLUSION);
    String words =
        lexicon.regex(LimitWord.LABEL, LimitWord.STATUTORY, LimitWord.PROMISED, LimitWord.CLOSING);
    this.closing = Pattern.compile(words + "{0,4}$");
  }

  /** Whether the words name something that does not count. */
  boolean isNamedIn(String words) {
    return markers.within(words);
  }

  /** The words that do not count, with their markers. */
  List<Range> find(String chars) {
    List<Range> found = new ArrayList<>();
    int marker = markers.find(chars);
    while (found.size() < MAX_EXCLUSIONS && marker >= 0) {
      int end = marker + markers.startsAt(chars, marker);
      Range exclusion = around(chars, marker, end);
      found.add(exclusion);
      marker = markers.find(chars, Math.max(end, exclusion.end()), chars.length());
    }
    return found;
  }

  private Range around(String chars, int start, int end) {
    int to = LimitClause.Border.CLAUSE.from(end, chars, end + LimitClause.WINDOW);
    if (!closing.matcher(chars.substring(end, to)).matches() || chars.startsWith("不含", start)) {
      return new Range(start, to);
    }
    int from = clauseStart(chars, start);
    boolean startsClause = from == start && from > 0 && chars.charAt(from - 1) == ',';
    return new Range(startsClause ? clauseStart(chars, from - 1) : from, to);
  }

  private static int clauseStart(String chars, int at) {
    return LimitClause.Border.CLAUSE.before(at, chars, at - LimitClause.WINDOW);
  }
}
