package zhinan.ingest.read.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import zhinan.text.NumberStyle;

/**
 * What stands in front of the items of a list: a number in a style and what ends it, or a bullet.
 * Names are those of CSS (Counter Styles 3, 6 and 7; Lists 3, 3.1) and of the attribute {@code
 * type}.
 *
 * @param style how numbers are written; {@link NumberStyle#NONE} for a bullet or nothing
 * @param sign what stands behind the number, or the bullet itself
 */
record ListSign(NumberStyle style, String sign) {
  /** The sign of numbered lists that say nothing. */
  static final ListSign NUMBERS = new ListSign(NumberStyle.PLAIN, ".");

  private static final ListSign NOTHING = new ListSign(NumberStyle.NONE, "");
  private static final ListSign DISC = new ListSign(NumberStyle.NONE, "•");
  private static final ListSign CIRCLE = new ListSign(NumberStyle.NONE, "○");
  private static final ListSign SQUARE = new ListSign(NumberStyle.NONE, "▪");
  private static final ListSign SPOKEN = new ListSign(NumberStyle.SPOKEN, "、");
  private static final ListSign TRADITIONAL = new ListSign(NumberStyle.FORMAL_TRADITIONAL, "、");

  private static final Map<String, ListSign> BY_NAME =
      Map.ofEntries(
          Map.entry("none", NOTHING),
          Map.entry("disc", DISC),
          Map.entry("circle", CIRCLE),
          Map.entry("square", SQUARE),
          Map.entry("decimal", NUMBERS),
          Map.entry("decimal-leading-zero", new ListSign(NumberStyle.ZEROED, ".")),
          Map.entry("lower-alpha", new ListSign(NumberStyle.LOWER_LETTERS, ".")),
          Map.entry("lower-latin", new ListSign(NumberStyle.LOWER_LETTERS, ".")),
          Map.entry("upper-alpha", new ListSign(NumberStyle.UPPER_LETTERS, ".")),
          Map.entry("upper-latin", new ListSign(NumberStyle.UPPER_LETTERS, ".")),
          Map.entry("lower-roman", new ListSign(NumberStyle.LOWER_ROMAN, ".")),
          Map.entry("upper-roman", new ListSign(NumberStyle.UPPER_ROMAN, ".")),
          Map.entry("cjk-decimal", new ListSign(NumberStyle.ONE_BY_ONE, "、")),
          Map.entry("cjk-ideographic", SPOKEN),
          Map.entry("simp-chinese-informal", SPOKEN),
          Map.entry("trad-chinese-informal", SPOKEN),
          Map.entry("simp-chinese-formal", new ListSign(NumberStyle.FORMAL, "、")),
          Map.entry("trad-chinese-formal", TRADITIONAL),
          Map.entry("japanese-informal", new ListSign(NumberStyle.SPOKEN_WITH_CIRCLE, "、")),
          Map.entry("cjk-heavenly-stem", new ListSign(NumberStyle.STEMS, "、")),
          Map.entry("cjk-earthly-branch", new ListSign(NumberStyle.BRANCHES, "、")));

  /** The values of {@code type}, which tells large letters from small. */
  private static final Map<String, String> BY_TYPE =
      Map.of(
          "1", "decimal",
          "a", "lower-alpha",
          "A", "upper-alpha",
          "i", "lower-roman",
          "I", "upper-roman");

  /** The bullet of a list inside other lists: {@code •}, then {@code ○}, then {@code ▪}. */
  static ListSign bullet(int depth) {
    return depth <= 1 ? DISC : depth == 2 ? CIRCLE : SQUARE;
  }

  /** The sign that an element names in its style or its {@code type}. */
  static ListSign of(Element element, Map<String, String> style, ListSign otherwise) {
    String named = style.getOrDefault("list-style-type", "");
    if (named.isEmpty()) {
      named = word(style.getOrDefault("list-style", ""));
    }
    if (named.isEmpty()) {
      String type = element.attr("type").strip();
      named = BY_TYPE.getOrDefault(type, type.toLowerCase(Locale.ROOT));
    }
    return quoted(named).orElse(BY_NAME.getOrDefault(named, otherwise));
  }

  /** {@code "- "}: a style may be the sign itself. */
  private static Optional<ListSign> quoted(String named) {
    boolean string = named.length() > 2 && "\"'".indexOf(named.charAt(0)) >= 0;
    return string
        ? Optional.of(
            new ListSign(NumberStyle.NONE, named.substring(1, named.length() - 1).strip()))
        : Optional.empty();
  }

  /** The type among the values of {@code list-style}, which may name a place and a picture too. */
  private static String word(String shorthand) {
    for (String word : shorthand.split("\\s+")) {
      if (BY_NAME.containsKey(word)) {
        return word;
      }
    }
    return "";
  }

  boolean isBullet() {
    return style == NumberStyle.NONE;
  }

  /** What is shown in front of the item with the number. */
  String label(int number) {
    return style.spell(number) + sign;
  }
}
