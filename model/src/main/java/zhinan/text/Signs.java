package zhinan.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The one table of characters: which are blanks, digits, dashes, colons …, and which canonical form
 * a printed one is read as.
 *
 * <p>Example: {@code fold('∶')} and {@code fold('：')} are {@code ':'}; {@code fold('⽤')} (a Kangxi
 * radical) is {@code '用'}; {@code enclosed('⑿')} is 12; {@code of('〜')} is {@link Sign#WAVE}.
 *
 * <p>Folding is one character for one and follows Unicode's NFKC for full-width, small, vertical
 * and compatibility forms, Equivalent_Unified_Ideograph for radicals ({@code radicals.tsv}), and
 * {@code signs.tsv} for look-alikes. Enclosed numbers ({@code ①㈠⒈}) stay: they are labels and no
 * part of the number in front of them. {@code 。、《》“”【】〔〕} stay as well.
 *
 * <p>Holds constant tables for the Basic Multilingual Plane only; may be shared.
 */
public final class Signs {
  private static final int PLANE = 1 << 16;

  /** The ideographic space, the last one of the plane in the order of Unicode. */
  private static final char LAST_SPACE = '\u3000';

  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final int FULL_WIDTH = '０' - '0';
  private static final String STAYS = ".";

  /** What Unicode calls en dash and wider; U+2500 is drawn in their place. */
  private static final String LONG_DASHES = "–—―─━⸺⸻﹘";

  /** The full-width digits from 0 to 9. */
  public static final String WIDE_DIGITS = "０１２３４５６７８９";

  /** Ranges whose characters NFKC turns into one other character. */
  private static final int[][] COMPATIBLE = {
    {0xF900, 0xFAFF}, {0xFE10, 0xFE19}, {0xFE30, 0xFE44}, {0xFE47, 0xFE6B}
  };

  /** Runs of enclosed numbers: first character, how many, value of the first. */
  private static final int[][] ENCLOSED = {
    {'①', 20, 1},
    {'⑴', 20, 1},
    {'⒈', 20, 1},
    {'⓪', 1, 0},
    {'⓫', 10, 11},
    {'⓵', 10, 1},
    {'⓿', 1, 0},
    {'❶', 10, 1},
    {'➀', 10, 1},
    {'➊', 10, 1},
    {'㈠', 10, 1},
    {'㉑', 15, 21},
    {'㊀', 10, 1},
    {'㊱', 15, 36}
  };

  private static final char[] FOLDED = new char[PLANE];
  private static final byte[] SIGN = new byte[PLANE];
  private static final byte[] NUMBER = new byte[PLANE];
  private static final Sign[] ALL = Sign.values();

  /** Signs, enclosed numbers, digits and Latin letters; what classes of characters are made of. */
  private static final String KNOWN;

  static {
    for (int c = 0; c < PLANE; c++) {
      FOLDED[c] = (char) c;
    }
    for (int c = '！'; c <= '～'; c++) {
      FOLDED[c] = (char) (c - FULL_WIDTH);
    }
    Arrays.fill(SIGN, (byte) Sign.OTHER.ordinal());
    Arrays.fill(NUMBER, (byte) -1);
    for (int c = 0; c <= LAST_SPACE; c++) {
      SIGN[c] = (byte) (blank((char) c) ? Sign.BLANK : Sign.OTHER).ordinal();
    }
    SIGN[BYTE_ORDER_MARK] = (byte) Sign.BLANK.ordinal();
    for (int[] range : COMPATIBLE) {
      for (int c = range[0]; c <= range[1]; c++) {
        String plain = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFKC);
        FOLDED[c] = plain.length() == 1 && plain.charAt(0) > ' ' ? plain.charAt(0) : (char) c;
      }
    }
    for (String row : TableLines.of(Signs.class, "radicals.tsv")) {
      FOLDED[row.charAt(0)] = row.charAt(2);
    }
    for (String row : TableLines.of(Signs.class, "signs.tsv")) {
      enter(row.split("\t"));
    }
    for (int c = 0; c < PLANE; c++) {
      if (FOLDED[c] != c) {
        FOLDED[c] = FOLDED[FOLDED[c]];
        SIGN[c] = SIGN[FOLDED[c]];
      }
    }
    for (int[] run : ENCLOSED) {
      for (int i = 0; i < run[1]; i++) {
        NUMBER[run[0] + i] = (byte) (run[2] + i);
      }
    }
    int other = Sign.OTHER.ordinal();
    StringBuilder known = new StringBuilder();
    for (int c = 0; c < PLANE; c++) {
      if (SIGN[c] != other || NUMBER[c] >= 0 || FOLDED[c] <= 'z' && isLatinOrDigit((char) c)) {
        known.append((char) c);
      }
    }
    KNOWN = known.toString();
  }

  private Signs() {}

  private static void enter(String[] row) {
    byte sign = (byte) Sign.valueOf(row[0]).ordinal();
    boolean stays = row[1].equals(STAYS) && Sign.valueOf(row[0]) != Sign.POINT;
    for (char form : row[2].toCharArray()) {
      FOLDED[form] = stays ? FOLDED[form] : row[1].charAt(0);
      SIGN[form] = sign;
    }
    if (!stays) {
      SIGN[row[1].charAt(0)] = sign;
    }
  }

  private static boolean blank(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\u3000'
        || c == '\u200b'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  /** The canonical form of a character; itself for most. */
  public static char fold(char c) {
    return FOLDED[c];
  }

  /** A text with every character in its canonical form; as long as the text. */
  public static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (FOLDED[text.charAt(i)] != text.charAt(i)) {
        char[] chars = text.toCharArray();
        for (int j = i; j < chars.length; j++) {
          chars[j] = FOLDED[chars[j]];
        }
        return new String(chars);
      }
    }
    return text;
  }

  /** What the character does. */
  public static Sign of(char c) {
    return ALL[SIGN[c]];
  }

  private static boolean is(char c, Sign sign) {
    return SIGN[c] == sign.ordinal();
  }

  /** White space of any width: ASCII, no-break, ideographic, zero-width, line ends. */
  public static boolean isBlank(char c) {
    return SIGN[c] == 0;
  }

  /** Whether a text is nothing but white space. */
  public static boolean isBlank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A text without white space at both ends. */
  public static String strip(String text) {
    String end = stripEnd(text);
    int from = 0;
    while (from < end.length() && isBlank(end.charAt(from))) {
      from++;
    }
    return end.substring(from);
  }

  /** A text without white space at its end. */
  public static String stripEnd(String text) {
    int to = text.length();
    while (to > 0 && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(0, to);
  }

  public static boolean isColon(char c) {
    return is(c, Sign.COLON);
  }

  public static boolean isDash(char c) {
    return is(c, Sign.DASH);
  }

  /**
   * A dash that parts words ({@code —}), as an en dash or a longer one does; a hyphen and a minus
   * ({@code - －}) join what stands beside them.
   */
  public static boolean isLongDash(char c) {
    return is(c, Sign.DASH) && LONG_DASHES.indexOf(c) >= 0;
  }

  /** A dash or a wave: from one to the other. */
  public static boolean isRange(char c) {
    return is(c, Sign.DASH) || is(c, Sign.WAVE);
  }

  /** Where a sentence or a member of a row of sentences ends: {@code 。！？；}. */
  public static boolean isStop(char c) {
    return is(c, Sign.STOP) || is(c, Sign.SEMICOLON);
  }

  /** A comma or {@code 、}. */
  public static boolean isPause(char c) {
    return is(c, Sign.COMMA) || is(c, Sign.PAUSE);
  }

  public static boolean isSlash(char c) {
    return is(c, Sign.SLASH);
  }

  /** A quotation mark of any kind. */
  public static boolean isQuote(char c) {
    return is(c, Sign.QUOTE) || is(c, Sign.QUOTE_OPEN) || is(c, Sign.QUOTE_CLOSE);
  }

  public static boolean isBullet(char c) {
    return is(c, Sign.BULLET);
  }

  /** A digit from 0 to 9 of either width. */
  public static boolean isDigit(char c) {
    return digit(c) >= 0;
  }

  /** The value of a digit of either width, -1 for anything else. */
  public static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  /** A Latin letter without accents, of either width. */
  public static boolean isLatin(char c) {
    int lower = FOLDED[c] | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  /** A Latin letter or a digit, of either width. */
  public static boolean isLatinOrDigit(char c) {
    return isDigit(c) || isLatin(c);
  }

  /** A Chinese character, radicals and compatibility ideographs included. */
  public static boolean isHan(char c) {
    char folded = FOLDED[c];
    return folded >= '\u4e00' && folded <= '\u9fff' || folded >= '\u3400' && folded <= '\u4dbf';
  }

  /** The number of an enclosed form: 3 for {@code ③ ⑶ ⒊ ㈢ ㊂ ❸}; -1 for anything else. */
  public static int enclosed(char c) {
    return NUMBER[c];
  }

  /**
   * All printed forms of some signs (but {@link Sign#OTHER}) as the class of a regular expression:
   * {@code [-‐–—…]}; neighbours as ranges, since each member of a class costs a step at each place.
   */
  public static String regex(Sign first, Sign... more) {
    Set<Sign> wanted = EnumSet.of(first, more);
    return regex(c -> wanted.contains(of(c)) && !Character.isISOControl(c));
  }

  /**
   * All enclosed numbers that are printed as the given family's are, as a class that lists each.
   */
  static String enclosed(String families) {
    StringBuilder all = new StringBuilder("[");
    for (int[] run : ENCLOSED) {
      if (families.indexOf(run[0]) >= 0) {
        for (int i = 0; i < run[1]; i++) {
          all.append((char) (run[0] + i));
        }
      }
    }
    return all.append(']').toString();
  }

  /** All signs, enclosed numbers, digits and Latin letters. */
  static String known() {
    return KNOWN;
  }

  private static String regex(Members members) {
    StringBuilder all = new StringBuilder("[");
    int at = 0;
    while (at < KNOWN.length()) {
      int end = at;
      while (end < KNOWN.length()
          && KNOWN.charAt(end) - KNOWN.charAt(at) == end - at
          && members.has(KNOWN.charAt(end))) {
        end++;
      }
      if (end > at) {
        all.append(escaped(KNOWN.charAt(at)));
        all.append(end > at + 2 ? "-" : "");
        all.append(end > at + 1 ? escaped(KNOWN.charAt(end - 1)) : "");
      }
      at = Math.max(end, at + 1);
    }
    return all.append(']').toString();
  }

  private static String escaped(char c) {
    return c < 0x80 && !Character.isLetterOrDigit(c) ? "\\" + c : String.valueOf(c);
  }

  /** Which characters a class has. */
  private interface Members {
    boolean has(char c);
  }
}
