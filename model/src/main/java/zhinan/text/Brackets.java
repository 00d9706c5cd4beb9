package zhinan.text;

import java.util.Arrays;

/**
 * Which bracket closes which in a text: round, square, curly, {@code 【】〖〗〔〕《》〈〉} and quotation
 * marks {@code “”‘’「」『』}, of every width.
 *
 * <p>Example: in {@code 户口簿（本人、配偶）} the bracket at 3 is closed at 9, {@link #mask()} is {@code
 * 户口簿（·····）} with a control character for each hidden one, {@link #without()} is {@code 户口簿}.
 * {@code （a)} is a pair; {@code （a】} is none. A bracket without partner pairs nothing and hides
 * nothing; what is nested more than {@value #DEEPEST} deep is no bracket. Immutable, may be shared.
 */
public final class Brackets {
  /** A round bracket that opens, of any width, for regular expressions; a class. */
  public static final String ROUND_OPEN = "[(（﹙]";

  /** A round bracket that closes, of any width, for regular expressions; a class. */
  public static final String ROUND_CLOSE = "[)）﹚]";

  /** Stands for a hidden character in {@link #mask()}. */
  public static final char HIDDEN = '\u0001';

  /** Brackets nest three deep in the guides at hand. */
  private static final int DEEPEST = 30;

  private static final String OPENERS = "([{【〖〔《〈“‘「『﹝〝";
  private static final String CLOSERS = ")]}】〗〕》〉”’」』﹞〞";
  private static final int[] NONE = new int[0];

  private final CharSequence chars;

  /**
   * For each bracket that has a partner the partner's index, -1 for all else; empty for no pair.
   */
  private final int[] partners;

  private Brackets(CharSequence chars, int[] partners) {
    this.chars = chars;
    this.partners = partners;
  }

  /** The pairs of a text, folded or not. */
  public static Brackets of(CharSequence chars) {
    int[] partners = NONE;
    int[] open = new int[DEEPEST];
    int depth = 0;
    for (int i = 0; i < chars.length(); i++) {
      char c = Signs.fold(chars.charAt(i));
      Sign sign = Signs.of(c);
      if (sign == Sign.CLOSE || sign == Sign.QUOTE_CLOSE) {
        int at = depth - 1;
        while (at >= 0 && Signs.fold(chars.charAt(open[at])) != opener(c)) {
          at--;
        }
        if (at >= 0) {
          if (partners.length == 0) {
            partners = new int[chars.length()];
            Arrays.fill(partners, -1);
          }
          partners[open[at]] = i;
          partners[i] = open[at];
          depth = at;
        }
      } else if (sign == Sign.OPEN || sign == Sign.QUOTE_OPEN) {
        depth = depth == DEEPEST ? 0 : depth;
        open[depth++] = i;
      }
    }
    return new Brackets(chars, partners);
  }

  private static char opener(char closer) {
    int at = CLOSERS.indexOf(closer);
    return at < 0 ? closer : OPENERS.charAt(at);
  }

  /** Whether it opens a bracket of any family; quotation marks are none. */
  public static boolean isOpen(char c) {
    return Signs.of(c) == Sign.OPEN;
  }

  /** Whether it closes a bracket of any family; quotation marks are none. */
  public static boolean isClose(char c) {
    return Signs.of(c) == Sign.CLOSE;
  }

  /** {@code （} of any width. */
  public static boolean isRoundOpen(char c) {
    return Signs.fold(c) == '(';
  }

  /** {@code ）} of any width. */
  public static boolean isRoundClose(char c) {
    return Signs.fold(c) == ')';
  }

  /** 1 for a round opening bracket, -1 for a closing one, 0 for anything else. */
  public static int step(char c) {
    return isRoundOpen(c) ? 1 : isRoundClose(c) ? -1 : 0;
  }

  /** How many more round brackets a stretch opens than it closes; below 0 where it closes more. */
  public static int depth(CharSequence chars, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += step(chars.charAt(i));
    }
    return depth;
  }

  /** Whether nothing is paired. */
  public boolean isEmpty() {
    return partners.length == 0;
  }

  /** The index of the bracket that closes the one at an index, -1 where none does. */
  public int closing(int open) {
    int partner = partner(open);
    return partner > open ? partner : -1;
  }

  /** The index of the bracket that opens what the one at an index closes, -1 where none does. */
  public int opening(int close) {
    int partner = partner(close);
    return partner < close ? partner : -1;
  }

  private int partner(int at) {
    return at >= 0 && at < partners.length ? partners[at] : -1;
  }

  /** Whether a character stands between two paired brackets; the brackets themselves do not. */
  public boolean inside(int index) {
    int at = 0;
    while (at < index && partners.length > 0) {
      int close = closing(at);
      if (close > index) {
        return true;
      }
      at = Math.max(at, close) + 1;
    }
    return false;
  }

  /** The text with {@link #HIDDEN} for each character that stands inside. */
  public String mask() {
    if (partners.length == 0) {
      return chars.toString();
    }
    StringBuilder mask = new StringBuilder(chars);
    int at = 0;
    while (at < partners.length) {
      int close = closing(at);
      for (int inner = at + 1; inner < close; inner++) {
        mask.setCharAt(inner, HIDDEN);
      }
      at = Math.max(at, close) + 1;
    }
    return mask.toString();
  }

  /** The text without paired brackets and what stands in them. */
  public String without() {
    if (partners.length == 0) {
      return chars.toString();
    }
    StringBuilder outside = new StringBuilder(chars.length());
    int at = 0;
    while (at < partners.length) {
      int close = closing(at);
      if (close < 0) {
        outside.append(chars.charAt(at));
      }
      at = Math.max(at, close) + 1;
    }
    return outside.toString();
  }

  /** Whether the first character and the last are a pair. */
  public boolean around() {
    return chars.length() > 1 && closing(0) == chars.length() - 1;
  }
}
