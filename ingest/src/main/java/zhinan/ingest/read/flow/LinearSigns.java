package zhinan.ingest.read.flow;

import java.util.Optional;
import zhinan.text.NumberStyle;
import zhinan.text.Signs;

/**
 * Writes what is drawn above, below or around other characters as signs in one line.
 *
 * <p>Example: 1 over 1000 is {@code 1/1000}, a raised 2 is {@code ²}, {@code √} in {@code □} is
 * {@code ☑}, 11 in {@code ○} is {@code ⑪}. Only static functions without state.
 */
public final class LinearSigns {
  private static final String SQUARES = "□☐▢口";
  private static final String CIRCLES = "○〇◯О";
  private static final String OTHER_FRAMES = "△▲◇◆";
  private static final String TICKS = "√✓✔∨vV";
  private static final String CROSSES = "×✕✗✘xX";

  /** A ballot box that is ticked, one that is crossed, one that is empty. */
  public static final String TICKED = "☑";

  private static final String CROSSED = "☒";
  public static final String UNTICKED = "☐";

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
  private static final String PLAIN = "0123456789+-=()n";

  /** A longer raised run is a text set small and no power or mark of a note. */
  private static final int LONGEST_RAISED = 4;

  private LinearSigns() {}

  /** The words as raised signs; empty where one of them has none. */
  public static Optional<String> raised(String words) {
    StringBuilder raised = new StringBuilder();
    for (char c : Signs.fold(words.strip()).toCharArray()) {
      int place = PLAIN.indexOf(c);
      if (place < 0) {
        return Optional.empty();
      }
      raised.append(RAISED.charAt(place));
    }
    return raised.length() == 0 || raised.length() > LONGEST_RAISED
        ? Optional.empty()
        : Optional.of(raised.toString());
  }

  /** A power: {@code 10³}, {@code a^(x/2)}. */
  public static String power(String base, String exponent) {
    return base + raised(exponent).orElseGet(() -> "^" + grouped(exponent));
  }

  /** An index: {@code x_1}. */
  public static String index(String base, String index) {
    return index.isBlank() ? base : base + "_" + grouped(index);
  }

  /** A fraction: {@code 1/1000}, {@code (a+b)/2}. */
  public static String fraction(String above, String below) {
    return grouped(above) + "/" + grouped(below);
  }

  /** A root: {@code √2}, {@code ³√(a+b)}. */
  public static String root(String degree, String words) {
    String front = degree.isBlank() ? "" : raised(degree).orElse(degree);
    return front + "√" + grouped(words);
  }

  /** In parentheses where it is more than one number or name. */
  private static String grouped(String words) {
    String bare = words.strip();
    boolean single = bare.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '.');
    return single || bare.startsWith("(") && bare.endsWith(")") ? bare : "(" + bare + ")";
  }

  /** Whether a word can be the frame that another one is drawn in. */
  public static boolean isFrame(String word) {
    return word.length() == 1 && (SQUARES + CIRCLES + OTHER_FRAMES).contains(word);
  }

  /** The sign for words in a frame; empty where there is none. */
  public static Optional<String> enclosed(String frame, String words) {
    String bare = words.strip();
    if (bare.isEmpty()) {
      return Optional.of(frame);
    }
    if (SQUARES.contains(frame)) {
      return bare.length() > 1
          ? Optional.empty()
          : TICKS.contains(bare)
              ? Optional.of(TICKED)
              : CROSSES.contains(bare) ? Optional.of(CROSSED) : Optional.empty();
    }
    return CIRCLES.contains(frame) ? circled(Signs.fold(bare)) : Optional.empty();
  }

  private static Optional<String> circled(String words) {
    NumberStyle style = words.matches("\\d{1,2}") ? NumberStyle.CIRCLED : NumberStyle.CIRCLED_HAN;
    for (int number = 0; number <= 50; number++) {
      boolean same =
          words.equals(String.valueOf(number)) || words.equals(NumberStyle.SPOKEN.spell(number));
      String sign = style.spell(number);
      if (same && sign.length() == 1 && !Signs.isDigit(sign.charAt(0))) {
        return Optional.of(sign);
      }
    }
    return Optional.empty();
  }
}
