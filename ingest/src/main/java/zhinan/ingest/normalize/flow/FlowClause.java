package zhinan.ingest.normalize.flow;

import java.util.ArrayList;
import java.util.List;
import zhinan.text.Brackets;
import zhinan.text.Sign;
import zhinan.text.Signs;

/**
 * A clause of a flow, up to a comma that stands outside of brackets.
 *
 * @param from index of its first character
 * @param to index behind its last, its sign not included
 * @param words the folded characters, of a longer clause the first ones
 * @param endsSentence whether the sign behind it is more than a comma
 */
public record FlowClause(int from, int to, String words, boolean endsSentence) {
  /** Clauses that are looked at in one body; the longest section at hand has some thirty. */
  private static final int MAX_CLAUSES = 400;

  /** Characters of a clause that are looked at; the longest at hand has 120. */
  private static final int MAX_WORDS = 600;

  /** Brackets left open this long are none; the longest note in brackets at hand has 60. */
  private static final int MAX_BRACKETS = 120;

  /** The clauses of a row. */
  public static List<FlowClause> of(String chars) {
    List<FlowClause> clauses = new ArrayList<>();
    int from = 0;
    int open = -1;
    for (int i = 0; i < chars.length() && clauses.size() < MAX_CLAUSES; i++) {
      char c = chars.charAt(i);
      boolean isOpen = Brackets.isRoundOpen(c);
      open = isOpen ? i : Brackets.isRoundClose(c) || i - open > MAX_BRACKETS ? -1 : open;
      boolean isBreak = c == '\n' || c == '\t';
      boolean ends = isBreak || isEnd(c);
      if (ends && open < 0 || isBreak || isComma(chars, i) && open < 0) {
        add(clauses, chars, from, i, ends);
        from = i + 1;
      }
    }
    add(clauses, chars, from, chars.length(), true);
    return clauses;
  }

  /** A question mark ends nothing: {@code 是否收费？否}. */
  private static boolean isEnd(char c) {
    return Signs.isStop(c) && c != '?';
  }

  /** Not the comma in {@code 1,200元}. */
  private static boolean isComma(String chars, int at) {
    return Signs.of(chars.charAt(at)) == Sign.COMMA
        && !(at > 0
            && at + 3 < chars.length()
            && Signs.isDigit(chars.charAt(at - 1))
            && chars.substring(at + 1, at + 4).chars().allMatch(c -> Signs.isDigit((char) c)));
  }

  private static void add(
      List<FlowClause> clauses, String chars, int from, int to, boolean endsSentence) {
    if (from < to) {
      clauses.add(
          new FlowClause(
              from, to, chars.substring(from, Math.min(to, from + MAX_WORDS)), endsSentence));
    }
  }
}
