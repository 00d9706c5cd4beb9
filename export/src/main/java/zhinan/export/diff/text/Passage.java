package zhinan.export.diff.text;

import java.util.ArrayList;
import java.util.List;
import zhinan.model.Block;
import zhinan.model.Span;
import zhinan.text.Range;

/**
 * The words of a node, cut into pieces and tokens. Words of drawings are left out.
 *
 * <p>Example: the list {@code ①身份证；} {@code ②户口簿2份。} is two pieces with the tokens {@code ①} 身 份 证
 * {@code ②} 户 口 簿 {@code 2份}. Immutable, may be shared.
 *
 * @param text lines parted by LF, cells by TAB
 * @param pieces in order
 * @param tokens in order
 */
public record Passage(String text, List<PassagePiece> pieces, List<Token> tokens) {
  public Passage {
    pieces = List.copyOf(pieces);
    tokens = List.copyOf(tokens);
  }

  /** The passage that the blocks make. */
  public static Passage of(List<Block> blocks) {
    Builder builder = new Builder();
    blocks.forEach(builder::add);
    return builder.build();
  }

  /** What counts of its words, in one string. */
  public String key() {
    StringBuilder key = new StringBuilder();
    tokens.forEach(token -> key.append(token.key()));
    return key.toString();
  }

  /** What counts of its words, the labels of its items left out. */
  public String words() {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens) {
      words.append(token.kind() == Token.Kind.LABEL ? "" : token.key());
    }
    return words.toString();
  }

  /** The place of the token's piece; of the last piece behind the last token. */
  public Span place(int token) {
    int piece = token < tokens.size() ? tokens.get(token).piece() : pieces.size() - 1;
    return pieces.get(piece).span();
  }

  /** The range cut where a new line starts. */
  public List<Range> lines(Range range) {
    List<Range> lines = new ArrayList<>();
    int from = range.start();
    for (int i = range.start() + 1; i <= range.end(); i++) {
      if (i == range.end() || line(i) != line(i - 1)) {
        lines.add(new Range(from, i));
        from = i;
      }
    }
    return lines;
  }

  private int line(int token) {
    return pieces.get(tokens.get(token).piece()).line();
  }

  /** The tokens whose characters are within the place, where {@code to} is behind the last. */
  public Range within(int from, int to) {
    int first = firstAt(from);
    int last = first;
    while (last < tokens.size() && tokens.get(last).from() < to) {
      last++;
    }
    return new Range(first, last);
  }

  /** The first token that ends behind the place. */
  private int firstAt(int from) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).to() > from) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Puts the pieces together. For one use. */
  private static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<PassagePiece> pieces = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();
    private int line = -1;

    void add(Block block) {
      List<Words> all =
          block.fold(
              paragraph -> List.of(new Words(true, paragraph.text(), 0, paragraph.span())),
              list -> list.items().stream().map(Words::of).toList(),
              Words::of,
              figure -> List.of());
      for (Words words : all) {
        line += words.startsLine() ? 1 : 0;
        text.append(pieces.isEmpty() ? "" : words.startsLine() ? "\n" : "\t");
        int end = text.length() + words.text().length();
        pieces.add(new PassagePiece(text.length(), end, line, words.span()));
        labels.add(words.label());
        text.append(words.text());
      }
    }

    Passage build() {
      Tokenizer tokenizer = new Tokenizer(text.toString());
      for (int i = 0; i < pieces.size(); i++) {
        tokenizer.add(pieces.get(i).from(), pieces.get(i).to(), labels.get(i), i);
      }
      return new Passage(text.toString(), pieces, tokenizer.tokens());
    }
  }

  /**
   * What will be a piece.
   *
   * @param label how many of its first characters are its label
   */
  private record Words(boolean startsLine, String text, int label, Span span) {
    static Words of(Block.Item item) {
      return new Words(true, item.label() + item.text(), item.label().length(), item.span());
    }

    static List<Words> of(Block.Table table) {
      List<Words> cells = new ArrayList<>();
      int row = -1;
      for (Block.Cell cell : table.cells()) {
        cells.add(new Words(cell.row() != row, cell.text(), 0, cell.span()));
        row = cell.row();
      }
      return cells;
    }
  }
}
