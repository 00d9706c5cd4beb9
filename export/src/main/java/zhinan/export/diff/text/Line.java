package zhinan.export.diff.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of one line of a passage.
 *
 * @param key what counts of its words
 * @param tokens which they are
 */
record Line(String key, Range tokens) {
  static List<Line> of(Passage passage) {
    List<Line> lines = new ArrayList<>();
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
      lines.add(new Line(key.toString(), new Range(from, to)));
      from = to;
    }
    return lines;
  }

  private static int line(Passage passage, int token) {
    return passage.pieces().get(passage.tokens().get(token).piece()).line();
  }

  /** The tokens of the lines from {@code from} to before {@code to}. */
  static Range tokens(List<Line> lines, int from, int to) {
    int start =
        from < lines.size()
            ? lines.get(from).tokens().from()
            : lines.isEmpty() ? 0 : lines.get(lines.size() - 1).tokens().to();
    return new Range(start, to > from ? lines.get(to - 1).tokens().to() : start);
  }
}
