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

  private static final String ENDS = ",;:。!()\n\t";

  private final Pattern marker;

  /** What stands behind a marker that closes its words: {@code 不计入 | 承诺时限}. */
  private final Pattern closing;

  LimitExclusions(Lexicon lexicon) {
    this.marker = Pattern.compile(lexicon.any(WordKind.LIMIT_EXCLUSION));
    this.closing =
        Pattern.compile(
            lexicon.any(
                    WordKind.LIMIT_LABEL,
                    WordKind.LIMIT_STATUTORY,
                    WordKind.LIMIT_PROMISED,
                    WordKind.LIMIT_CLOSING)
                + "{0,4}$");
  }

  /**
   * Words that do not count.
   *
   * @param from index of the first character
   * @param to index behind the last
   */
  record Exclusion(int from, int to) {
    boolean covers(LimitTerm term) {
      return from <= term.from() && term.to() <= to;
    }
  }

  /** Whether the words name something that does not count. */
  boolean isNamedIn(String words) {
    return marker.matcher(words).find();
  }

  List<Exclusion> find(String chars) {
    List<Exclusion> found = new ArrayList<>();
    Matcher word = marker.matcher(chars);
    int at = 0;
    while (found.size() < MAX_EXCLUSIONS && word.find(at)) {
      Exclusion exclusion = around(chars, word.start(), word.end());
      found.add(exclusion);
      at = Math.max(word.end(), exclusion.to());
    }
    return found;
  }

  private Exclusion around(String chars, int start, int end) {
    int to = end;
    int most = Math.min(chars.length(), end + LimitClause.WINDOW);
    while (to < most && ENDS.indexOf(chars.charAt(to)) < 0) {
      to++;
    }
    if (!closing.matcher(chars.substring(end, to)).matches() || chars.startsWith("不含", start)) {
      return new Exclusion(start, to);
    }
    int from = clauseStart(chars, start);
    boolean startsClause = from == start && from > 0 && chars.charAt(from - 1) == ',';
    return new Exclusion(startsClause ? clauseStart(chars, from - 1) : from, to);
  }

  private static int clauseStart(String chars, int at) {
    int least = Math.max(0, at - LimitClause.WINDOW);
    int from = at;
    while (from > least && ENDS.indexOf(chars.charAt(from - 1)) < 0) {
      from--;
    }
    return from;
  }
}
