package zhinan.export.diff.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import zhinan.export.diff.text.Token.Kind;
import zhinan.text.Brackets;
import zhinan.text.ItemLabel;
import zhinan.text.Label;
import zhinan.text.Numeral;
import zhinan.text.Signs;

/**
 * Cuts the pieces of a passage into tokens, each from left to right: label, number, title, Latin
 * word, character. For one use.
 */
final class Tokenizer {
  /** The longest title of a law in a guide has about 50; beyond that a bracket was not closed. */
  private static final int LONGEST_TITLE = 80;

  /** The number in a bracket has fewer characters: （一百二十一）. */
  private static final int LONGEST_NUMBER = 8;

  /** An item within a line has fewer characters. */
  private static final int LONGEST_ITEM = 200;

  /** What stands between the numbers of items that are only named: ①、②, （一）至（三）. */
  private static final String BETWEEN = "、,和及或与至到";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int pieceStart;

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
    pieceStart = from;
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
      return token(Kind.NUMBER, significant(at, number), at, number, piece);
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

  /**
   * At the start of a clause all labels of items, and {@code ①} where the items go on in the line:
   * {@code 提供①身份证②户口簿}. Numbers that name items are no labels: {@code 符合①③的}, {@code 符合（一）、（三）的}.
   */
  private int labelEnd(int at, int to, boolean clauseStart) {
    int number = Signs.enclosed(text.charAt(at));
    if (number >= 0) {
      boolean pair = at + 1 < to && Signs.enclosed(text.charAt(at + 1)) >= 0;
      return pair || isNamed(at) || !clauseStart && !goesOn(at, to, number) ? at : at + 1;
    }
    return clauseStart
        ? ItemLabel.item(text, at)
            .filter(label -> !isListed(label, at))
            .map(label -> end(at + label.length()))
            .filter(end -> end <= to && !isBracketed(at, end) && !isNamed(at))
            .orElse(at)
        : at;
  }

  /** Numbers in a row: 1、3号窗口. */
  private boolean isListed(Label label, int at) {
    int next = at + label.length();
    return Signs.isPause(label.separator())
        && next < text.length()
        && (Signs.isDigit(text.charAt(next)) || Numeral.isHan(text.charAt(next)))
        && (Signs.isDigit(text.charAt(at)) || Numeral.isHan(text.charAt(at)));
  }

  /** Whether the item before it, or the second behind the first, stands in the same piece. */
  private boolean goesOn(int at, int to, int number) {
    if (number > 1) {
      int last = tokens.size() - 1;
      int first = Math.max(0, tokens.size() - LONGEST_ITEM);
      while (last >= first && tokens.get(last).kind() != Kind.LABEL) {
        last--;
      }
      return last >= first
          && tokens.get(last).from() >= pieceStart
          && tokens.get(last).key().equals("#" + (number - 1));
    }
    for (int i = at + 2; i < Math.min(to, at + LONGEST_ITEM); i++) {
      if (Signs.enclosed(text.charAt(i)) == number + 1) {
        return !isNamed(i);
      }
    }
    return false;
  }

  /** A number alone in a bracket behind a word is none: 材料（2）. */
  private boolean isBracketed(int at, int end) {
    return at > 0
        && Brackets.isRoundOpen(text.charAt(at - 1))
        && Brackets.isRoundClose(text.charAt(end - 1));
  }

  /** Whether another number of the same form stands in front, at most a joining word between. */
  private boolean isNamed(int at) {
    int before = at - 1;
    while (before >= pieceStart
        && (BETWEEN.indexOf(text.charAt(before)) >= 0 || Signs.isRange(text.charAt(before)))) {
      before--;
    }
    if (before < pieceStart) {
      return false;
    }
    if (Signs.enclosed(text.charAt(at)) >= 0) {
      return Signs.enclosed(text.charAt(before)) >= 0;
    }
    if (!Brackets.isRoundOpen(text.charAt(at)) || !Brackets.isRoundClose(text.charAt(before))) {
      return false;
    }
    boolean han = Numeral.isHan(text.charAt(at + 1));
    int open = before - 1;
    while (open > pieceStart
        && before - open < LONGEST_NUMBER
        && (han ? Numeral.isHan(text.charAt(open)) : Signs.isDigit(text.charAt(open)))) {
      open--;
    }
    return open < before - 1 && Brackets.isRoundOpen(text.charAt(open));
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

  private String significant(int from, int to) {
    return Fold.significant(text, from, to);
  }

  private int token(Kind kind, String key, int from, int to, int piece) {
    if (!key.isEmpty()) {
      tokens.add(new Token(kind, key, from, to, piece));
    }
    return to;
  }
}
