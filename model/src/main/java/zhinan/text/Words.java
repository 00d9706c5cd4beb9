package zhinan.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as words that are compared: full width folded, blanks, punctuation and the numbers in
 * front of items left out; where numbers name items, as in {@code 符合①③的}, they count.
 *
 * <p>Example: {@code 自受理之日起，３个工作日。} and {@code 自受理之日起 3个工作日} are the same words. Immutable, may be
 * shared.
 *
 * @param key the letters, digits and telling signs in one string; a blank parts two numbers or
 *     Latin words that the text parts
 */
public record Words(String key) {
  /** Signs that say something: 10‰ is not 10%, and a cross is no tick. */
  private static final String TELLING = "%‰℃≤≥±√×¥$";

  /** What a range is read as, however its sign is drawn. */
  public static final char RANGE = '至';

  private static final String DEGREES = "℃°度%‰";
  private static final String DAYS = "一二三四五六日天";

  /** The ends of a range have at most so many digits; phones, years and files have more. */
  private static final int SHORT = 3;

  /** The words of a text. */
  public static Words of(String text) {
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    boolean opens = true;
    for (int i = 0; i < text.length(); i++) {
      int label = opens ? label(text, i) : 0;
      if (label > 0) {
        i += label - 1;
        opens = false;
        gap = true;
        continue;
      }
      char c = Signs.fold(text.charAt(i));
      opens = opensItem(c) || opens && Signs.isBlank(c);
      int number = Signs.enclosed(c);
      if (number >= 0) {
        key.append(key.length() > 0 && isAscii(key.charAt(key.length() - 1)) ? " " : "");
        key.append(number);
      } else if (isRange(text, i)) {
        key.append(RANGE);
      } else if (isAscii(c) || c == '.' && isBetweenDigits(text, i)) {
        key.append(gap && key.length() > 0 && isAscii(key.charAt(key.length() - 1)) ? " " : "");
        key.append(c);
      } else if (Signs.isHan(c) || Numeral.isHan(c) || TELLING.indexOf(c) >= 0) {
        key.append(c);
      } else if (Character.isLetterOrDigit(c) || isComposed(c)) {
        key.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (isTelling(text, i)) {
        key.append(c);
      }
      gap = !isAscii(c) && c != '.' && !(c == ',' && isThousand(text, i));
    }
    return new Words(key.toString());
  }

  /** Behind the end of a line or clause. */
  private static boolean opensItem(char c) {
    return c == '\n' || c == '\t' || c == ';' || Signs.isStop(c) || Signs.isColon(c);
  }

  /**
   * The length of the number in front of an item, {@code ①}, {@code （1）}, {@code 2.}, {@code 三、}:
   * it counts the items and says nothing. In {@code （021）65432100}, {@code ①③} and {@code 1、3号窗口}
   * it does not stand in front of words.
   */
  private static int label(String text, int at) {
    return ItemLabel.item(text, at)
        .filter(label -> label.family() != LabelFamily.LETTER && !label.number().startsWith("0"))
        .filter(label -> isBeforeWords(text, at + label.length(), isEnclosed(text, at)))
        .map(Label::length)
        .orElse(0);
  }

  private static boolean isEnclosed(String text, int at) {
    return Signs.enclosed(text.charAt(at)) >= 0 || Brackets.isRoundOpen(text.charAt(at));
  }

  private static boolean isBeforeWords(String text, int at, boolean enclosed) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return Numeral.isHan(c) || Signs.isDigit(c)
        ? enclosed
        : Signs.isHan(c) || c == '《' || Signs.isQuote(c);
  }

  /**
   * Whether a sign at an index says something, so that it is more than punctuation: a percent sign,
   * a tick, Ⅱ, ½, ㎡; {@code <} in front of a number, the minus of {@code -5℃}, what {@link #isRange
   * joins a range}.
   */
  public static boolean isTelling(CharSequence text, int at) {
    char c = Signs.fold(text.charAt(at));
    if (TELLING.indexOf(c) >= 0 || isComposed(c)) {
      return true;
    }
    boolean inFront = at + 1 < text.length() && Signs.isDigit(text.charAt(at + 1));
    return inFront && (c == '<' || c == '>' || isMinus(text, at)) || isRange(text, at);
  }

  /** Ⅱ, ½, ², ㎡, №: a number or an abbreviation in one sign. */
  private static boolean isComposed(char c) {
    if (c < 0x80 || TELLING.indexOf(c) >= 0) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || type == Character.OTHER_SYMBOL
            && Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                .chars()
                .anyMatch(Character::isLetterOrDigit);
  }

  /** The dash in front of a number of degrees or of percent that nothing else stands before. */
  private static boolean isMinus(CharSequence text, int at) {
    if (!Signs.isDash(text.charAt(at)) || at > 0 && Signs.isLatinOrDigit(text.charAt(at - 1))) {
      return false;
    }
    int end = at + 1;
    while (end < text.length()
        && end - at <= SHORT + 2
        && (Signs.isDigit(text.charAt(end)) || Signs.fold(text.charAt(end)) == '.')) {
      end++;
    }
    return end < text.length() && DEGREES.indexOf(Signs.fold(text.charAt(end))) >= 0;
  }

  /**
   * Whether a wave or dash at an index says 至: a wave between two words, a dash between two short
   * numbers, times or days of the week. In {@code 0411-8301}, {@code 2025-1-3} and {@code 12-3-401}
   * it only joins.
   */
  public static boolean isRange(CharSequence text, int at) {
    char c = text.charAt(at);
    if (!Signs.isRange(c) || at == 0 || at + 1 == text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char behind = text.charAt(at + 1);
    if (Signs.fold(c) == '~') {
      return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(behind);
    }
    boolean days = DAYS.indexOf(before) >= 0 && (behind == '周' || behind == '星' || behind == '礼');
    return days || isEnd(text, at, -1) && isEnd(text, at, 1);
  }

  /** Whether a number of three digits at most or a time stands next to the index, alone. */
  private static boolean isEnd(CharSequence text, int at, int step) {
    int next = digits(text, at + step, step);
    int count = Math.abs(next - at) - 1;
    if (count < 1 || count > SHORT) {
      return false;
    }
    if (isInside(text, next) && Signs.isColon(text.charAt(next))) {
      int hour = digits(text, next + step, step);
      next = hour == next + step ? next : hour;
    }
    return !isInside(text, next) || !isMark(text.charAt(next));
  }

  private static int digits(CharSequence text, int from, int step) {
    int at = from;
    while (isInside(text, at) && Signs.isDigit(text.charAt(at)) && Math.abs(at - from) <= SHORT) {
      at += step;
    }
    return at;
  }

  private static boolean isInside(CharSequence text, int at) {
    return at >= 0 && at < text.length();
  }

  private static boolean isMark(char c) {
    return Signs.isLatinOrDigit(c) || Signs.isDash(c) || Signs.isSlash(c) || Signs.fold(c) == '.';
  }

  private static boolean isAscii(char c) {
    return c < 128 && Signs.isLatinOrDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isBetweenDigits(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Signs.isDigit(text.charAt(at - 1))
        && Signs.isDigit(text.charAt(at + 1));
  }

  /** The comma of 1,200: a digit to three in front of it, three behind. */
  private static boolean isThousand(String text, int comma) {
    int first = comma;
    while (first > 0 && comma - first < 4 && Signs.isDigit(text.charAt(first - 1))) {
      first--;
    }
    int end = comma + 1;
    while (end < text.length() && end - comma < 5 && Signs.isDigit(text.charAt(end))) {
      end++;
    }
    return comma > first && comma - first < 4 && end - comma == 4;
  }

  /** Numbers and Latin words whole, Chinese character by character, in order. */
  public List<String> tokens() {
    List<String> tokens = new ArrayList<>(key.length());
    int at = 0;
    while (at < key.length()) {
      int end = at + 1;
      boolean digits = isDigit(key.charAt(at));
      if (digits || isAscii(key.charAt(at))) {
        while (end < key.length() && continues(key.charAt(end), digits)) {
          end++;
        }
      }
      if (key.charAt(at) != ' ') {
        tokens.add(key.substring(at, end));
      }
      at = end;
    }
    return tokens;
  }

  private static boolean continues(char c, boolean digits) {
    return digits ? isDigit(c) || c == '.' : isAscii(c) && !isDigit(c);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return key.isEmpty();
  }

  /** Whether the other words begin with these; {@code 30日} does not begin with 3. */
  public boolean begins(Words other) {
    if (!other.key.startsWith(key)) {
      return false;
    }
    boolean ends = key.isEmpty() || key.length() == other.key.length();
    return ends
        || !isAscii(key.charAt(key.length() - 1))
        || !isAscii(other.key.charAt(key.length()));
  }
}
