package zhinan.export.diff.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import zhinan.text.Range;

/**
 * What differs between the tokens of two passages. Lines (rows, items, paragraphs) that are the
 * same are laid on each other first, then the tokens of the lines between them.
 *
 * <p>Symmetric: compared the other way round, the deltas are mirrored. Immutable, may be shared.
 *
 * @param before the passage of OLD
 * @param after the passage of NEW
 * @param deltas in order, none empty on both sides
 */
public record Alignment(Passage before, Passage after, List<Delta> deltas) {
  /**
   * The most tokens on both sides together that are compared one by one: the comparison takes up to
   * the square of it in steps, and 4,000 are 16 million steps, a tenth of a second. More are
   * replaced as a whole.
   */
  private static final int MOST_TOKENS = 4_000;

  public Alignment {
    deltas = List.copyOf(deltas);
  }

  /**
   * Compares the tokens of two passages. Blanks inside a number make other tokens: 8272 0081 for
   * 82720081 is a delta whose words are the same.
   */
  public static Alignment of(Passage before, Passage after) {
    if (before.key().equals(after.key())) {
      return new Alignment(before, after, regrouped(before.tokens(), after.tokens()));
    }
    // The algorithm prefers deleting to inserting where both are possible; so that there is only
    // one answer for two texts, it always sees them in one order.
    boolean turned = before.key().compareTo(after.key()) > 0;
    List<Delta> deltas = turned ? deltas(after, before) : deltas(before, after);
    return new Alignment(
        before, after, turned ? deltas.stream().map(Delta::mirrored).toList() : deltas);
  }

  /** The runs of tokens that are the same characters, cut in other places. */
  private static List<Delta> regrouped(List<Token> before, List<Token> after) {
    List<Delta> deltas = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size()) {
      int from = i;
      int other = j;
      int ahead = before.get(i++).key().length() - after.get(j++).key().length();
      while (ahead != 0) {
        ahead += ahead < 0 ? before.get(i++).key().length() : -after.get(j++).key().length();
      }
      if (i - from > 1 || j - other > 1) {
        deltas.add(new Delta(new Range(from, i), new Range(other, j)));
      }
    }
    return deltas;
  }

  private static List<Delta> deltas(Passage first, Passage second) {
    List<TokenLine> lines = TokenLine.of(first);
    List<TokenLine> others = TokenLine.of(second);
    List<Delta> deltas = new ArrayList<>();
    for (Change change : changes(keys(lines), keys(others))) {
      Range before = TokenLine.tokens(lines, change.startOriginal, change.endOriginal);
      Range after = TokenLine.tokens(others, change.startRevised, change.endRevised);
      addTokens(first, second, before, after, deltas);
    }
    return deltas;
  }

  private static void addTokens(
      Passage first, Passage second, Range before, Range after, List<Delta> deltas) {
    List<String> keys = keys(first, before);
    List<String> others = keys(second, after);
    if (before.isEmpty() || after.isEmpty() || keys.size() + others.size() > MOST_TOKENS) {
      if (!keys.isEmpty() || !others.isEmpty()) {
        deltas.add(new Delta(before, after));
      }
      return;
    }
    List<Delta> fine = new ArrayList<>();
    for (Change change : changes(keys, others)) {
      fine.add(
          new Delta(
              new Range(before.start() + change.startOriginal, before.start() + change.endOriginal),
              new Range(after.start() + change.startRevised, after.start() + change.endRevised)));
    }
    deltas.addAll(new Confetti(first, second).joined(fine));
  }

  private static List<String> keys(Passage passage, Range range) {
    return passage.tokens().subList(range.start(), range.end()).stream().map(Token::key).toList();
  }

  private static List<String> keys(List<TokenLine> lines) {
    return lines.stream().map(TokenLine::key).toList();
  }

  /** The library's changes, which come last first, in order. */
  private static List<Change> changes(List<String> keys, List<String> others) {
    List<Change> changes = new ArrayList<>();
    for (Change change : new MyersDiff<String>().computeDiff(keys, others, null)) {
      if (change.deltaType != DeltaType.EQUAL) {
        changes.add(change);
      }
    }
    changes.sort(Comparator.comparingInt(change -> change.startOriginal));
    return changes;
  }

  /**
   * The tokens of one line of a passage.
   *
   * @param key what counts of its words
   * @param tokens which they are
   */
  private record TokenLine(String key, Range tokens) {
    static List<TokenLine> of(Passage passage) {
      List<TokenLine> lines = new ArrayList<>();
      List<Token> tokens = passage.tokens();
      int from = 0;
      while (from < tokens.size()) {
        int line = line(passage, from);
        StringBuilder key = new StringBuilder();
        int to = from;
        while (to < tokens.size() && line(passage, to) == line) {
          key.append(tokens.get(to).key()).append(' ');
          to++;
        }
        lines.add(new TokenLine(key.toString(), new Range(from, to)));
        from = to;
      }
      return lines;
    }

    private static int line(Passage passage, int token) {
      return passage.pieces().get(passage.tokens().get(token).piece()).line();
    }

    /** The tokens of the lines from {@code from} to before {@code to}. */
    static Range tokens(List<TokenLine> lines, int from, int to) {
      int start =
          from < lines.size()
              ? lines.get(from).tokens().start()
              : lines.isEmpty() ? 0 : lines.get(lines.size() - 1).tokens().end();
      return new Range(start, to > from ? lines.get(to - 1).tokens().end() : start);
    }
  }
}
