package zhinan.export.diff.text;

import java.util.ArrayList;
import java.util.List;
import zhinan.export.diff.text.Token.Kind;

/**
 * Cuts the pieces of a passage into tokens, each from left to right: label, number, title, Latin
 * word, character. For one use.
 */
final class Tokenizer {
  /** The longest title of a law in a guide has about 50; beyond that a bracket was not closed. */
  private static final int LONGEST_TITLE = 80;

  /** {@code （12）}, {@code 十二、}: more digits or numerals are no label. */
  private static final int LONGEST_LABEL = 3;

  private static final int ASCII = 128;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  Tokenizer(String text) {
    this.text = text;
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
    if (Fold.isLatin(c)) {
      int end = latinEnd(at, to);
      return token(Kind.LATIN, significant(at, end), at, end, piece);
    }
    return character(at, to, piece);
  }

  private int character(int at, int to, int piece) {
    if (!Fold.counts(Fold.folded(text.charAt(at)))) {
      return at;
    }
    int end = Math.min(to, at + Character.charCount(text.codePointAt(at)));
    return token(Kind.CHARACTER, significant(at, end), at, end, piece);
  }

  private int latinEnd(int at, int to) {
    int end = at;
    while (end < to && Fold.isLatin(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** {@code ①}, {@code （1）}, and at the start of a clause {@code 1.} and {@code 二、}. */
  private int labelEnd(int at, int to, boolean clauseStart) {
    char c = text.charAt(at);
    if (c >= ASCII && Character.getType(c) == Character.OTHER_NUMBER) {
      return at + 1;
    }
    if (!clauseStart) {
      return at;
    }
    boolean bracket = Fold.folded(c) == '(';
    int start = bracket ? at + 1 : at;
    int end = start;
    while (end < to && end - start < LONGEST_LABEL && isNumeral(text.charAt(end))) {
      end++;
    }
    if (end == start || end >= to) {
      return at;
    }
    char close = Fold.folded(text.charAt(end));
    boolean closes = bracket ? close == ')' : close == '、' || isLabelPoint(end, to);
    return closes ? end + 1 : at;
  }

  /** A point behind the numeral, unless a number goes on: 1.身份证, not 1.5元. */
  private boolean isLabelPoint(int at, int to) {
    return Fold.folded(text.charAt(at)) == '.'
        && (at + 1 >= to || !Fold.isDigit(text.charAt(at + 1)));
  }

  private static boolean isNumeral(char c) {
    return Fold.isDigit(c) || Numerals.isNumeral(c);
  }

  /** Commas part the words of a list; a label behind one is still a label. */
  private boolean isBreak(int at) {
    return !Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\n';
  }

  private String labelKey(int from, int to) {
    String key = significant(from, to);
    boolean numerals = !key.isEmpty() && key.length() <= Numerals.LONGEST;
    for (int i = 0; numerals && i < key.length(); i++) {
      numerals = Numerals.isNumeral(key.charAt(i));
    }
    return key.isEmpty() ? "" : "#" + (numerals ? Numerals.arabic(key) : key);
  }

  /** Signs that join are left out, but for the dash of a short range: 3-5日 is not 35日. */
  private String numberKey(int from, int to) {
    String key = significant(from, to);
    int dash = from;
    while (dash < to && Fold.isDigit(text.charAt(dash))) {
      dash++;
    }
    boolean range =
        dash - from < LONGEST_LABEL && dash > from && dash + 1 < to && isRange(dash, to);
    return range ? key.substring(0, dash - from) + "-" + key.substring(dash - from) : key;
  }

  private boolean isRange(int dash, int to) {
    if ("-—–~".indexOf(Fold.folded(text.charAt(dash))) < 0) {
      return false;
    }
    int end = dash + 1;
    while (end < to && Fold.isDigit(text.charAt(end))) {
      end++;
    }
    return end - dash <= LONGEST_LABEL && (end == to || !isMark(text.charAt(end)));
  }

  private static boolean isMark(char c) {
    return "-—–~:∶.".indexOf(Fold.folded(c)) >= 0;
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
