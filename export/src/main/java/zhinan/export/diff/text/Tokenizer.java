package zhinan.export.diff.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import zhinan.export.diff.text.Token.Kind;
import zhinan.text.ItemLabel;
import zhinan.text.Label;
import zhinan.text.Signs;

/**
 * Cuts the pieces of a passage into tokens, each from left to right: label, number, title, Latin
 * word, character. For one use.
 */
final class Tokenizer {
  /** The longest title of a law in a guide has about 50; beyond that a bracket was not closed. */
  private static final int LONGEST_TITLE = 80;

  /** A range has numbers of at most so many digits on each side: 100-200人. */
  private static final int LONGEST_END = 3;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  Tokenizer(String text) {
    this.text = Signs.fold(text);
  }

  List<Token> tokens() {
    return tokens;
  }

  /**
   * Adds the tokens of one piece.
   *
   * @param label how many of its first characters are its label
   */
  void add(int from, int to, int label, int piece) {
    int at = from;
    if (label > 0) {
      token(Kind.LABEL, labelKey(from, from + label), from, from + label, piece);
      at = from + label;
    }
    boolean clauseStart = label == 0;
    while (at < to) {
      int end = next(at, to, clauseStart, piece);
      clauseStart = end == at ? clauseStart || isBreak(at) : false;
      at = Math.max(end, at + 1);
    }
  }

  /** Adds the token that starts at the place; the place itself where none does. */
  private int next(int at, int to, boolean clauseStart, int piece) {
    char c = text.charAt(at);
    int label = labelEnd(at, to, clauseStart);
    if (label > at) {
      return token(Kind.LABEL, labelKey(at, label), at, label, piece);
    }
    if (c == '《') {
      int close = text.substring(at, Math.min(to, at + LONGEST_TITLE)).indexOf('》') + at;
      if (close > at) {
        return token(Kind.TITLE, significant(at, close + 1), at, close + 1, piece);
      }
    }
    int number = Math.min(to, NumberScan.end(text, at));
    if (number > at) {
      return token(Kind.NUMBER, numberKey(at, number), at, number, piece);
    }
    if (Signs.isLatin(c)) {
      int end = latinEnd(at, to);
      return token(Kind.LATIN, significant(at, end), at, end, piece);
    }
    return character(at, to, piece);
  }

  private int character(int at, int to, int piece) {
    if (!Fold.counts(text, at)) {
      return at;
    }
    int end = Math.min(to, at + Character.charCount(text.codePointAt(at)));
    return token(Kind.CHARACTER, significant(at, end), at, end, piece);
  }

  private int latinEnd(int at, int to) {
    int end = at;
    while (end < to && Signs.isLatin(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** {@code ①} anywhere, and at the start of a clause all labels of items. */
  private int labelEnd(int at, int to, boolean clauseStart) {
    if (Signs.enclosed(text.charAt(at)) >= 0) {
      return at + 1;
    }
    return clauseStart
        ? ItemLabel.item(text, at)
            .map(label -> end(at + label.length()))
            .filter(end -> end <= to)
            .orElse(at)
        : at;
  }

  /** Commas part the words of a list; a label behind one is still a label. */
  private boolean isBreak(int at) {
    return !Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\n';
  }

  /** Blanks behind a label belong to nothing. */
  private int end(int behind) {
    int end = behind;
    while (Signs.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The number that a label prints in whatever form; {@code ""} for a bullet. */
  private String labelKey(int from, int to) {
    String label = text.substring(from, to).strip();
    String key = Fold.significant(label);
    String number =
        ItemLabel.item(label + "、", 0)
            .map(Label::values)
            .filter(values -> !values.isEmpty())
            .map(values -> values.stream().map(String::valueOf).collect(Collectors.joining(".")))
            .orElse(key);
    return key.isEmpty() ? "" : "#" + number;
  }

  /** Signs that join are left out, but for the dash of a short range: 3-5日 is not 35日. */
  private String numberKey(int from, int to) {
    String key = significant(from, to);
    int dash = from;
    while (dash < to && Signs.isDigit(text.charAt(dash))) {
      dash++;
    }
    boolean range = dash - from < LONGEST_END && dash > from && dash + 1 < to && isRange(dash, to);
    return range ? key.substring(0, dash - from) + "-" + key.substring(dash - from) : key;
  }

  private boolean isRange(int dash, int to) {
    if (!Signs.isRange(text.charAt(dash))) {
      return false;
    }
    int end = dash + 1;
    while (end < to && Signs.isDigit(text.charAt(end))) {
      end++;
    }
    return end - dash <= LONGEST_END && (end == to || !isMark(text.charAt(end)));
  }

  private static boolean isMark(char c) {
    return Signs.isRange(c) || Signs.isColon(c) || c == '.';
  }

  private String significant(int from, int to) {
    return Fold.significant(text.substring(from, to));
  }

  private int token(Kind kind, String key, int from, int to, int piece) {
    if (!key.isEmpty()) {
      tokens.add(new Token(kind, key, from, to, piece));
    }
    return to;
  }
}
