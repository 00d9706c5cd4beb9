package zhinan.ingest.read.odf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.read.parts.XmlPart;
import zhinan.text.NumberStyle;

/**
 * The lists of an OpenDocument text: how their levels are labelled, and how far they have counted.
 * Single-use.
 *
 * <p>Example: the third item of a level with {@code style:num-format="一, 二, 三, ..."} and {@code
 * style:num-suffix="、"} is labelled {@code 三、}.
 */
final class OdtLists {
  /** OpenDocument knows ten levels. */
  static final int LEVELS = 10;

  private static final int UNUSED = Integer.MIN_VALUE;

  /** {@code %1%.%2%、}, what newer versions of LibreOffice write. */
  private static final Pattern PLACE = Pattern.compile("%(\\d+)%");

  /** The name of the levels that headings outside lists count on. */
  static final String OUTLINE = "\u0000outline";

  private record Level(
      String bullet,
      NumberStyle style,
      String prefix,
      String suffix,
      String form,
      int shown,
      int start) {}

  /** How far the levels of one list have counted. */
  static final class Counts {
    private final int[] numbers = new int[LEVELS];

    Counts() {
      Arrays.fill(numbers, UNUSED);
    }

    /** Lets a level start with a number. */
    void startAt(int level, int number) {
      numbers[level] = number - 1;
    }

    /** Lets a level, and those inside it, start anew. */
    void restart(int level) {
      Arrays.fill(numbers, level, LEVELS, UNUSED);
    }
  }

  private final Map<String, Map<Integer, Level>> styles = new HashMap<>();
  private final Map<String, Integer> identities = new LinkedHashMap<>();

  /** Reads the list style at hand. */
  void read(XmlPart xml, String name) throws XMLStreamException {
    Map<Integer, Level> levels = new HashMap<>();
    styles.put(name, levels);
    identities.putIfAbsent(name, identities.size());
    int depth = xml.depth();
    while (xml.next(depth)) {
      int level = xml.number("level").orElse(0) - 1;
      if (xml.name().startsWith("list-level-style") || xml.name().equals("outline-level-style")) {
        levels.put(level, level(xml));
      }
    }
  }

  private static Level level(XmlPart xml) {
    return new Level(
        xml.value("bullet-char"),
        style(xml.value("num-format")),
        xml.value("num-prefix"),
        xml.value("num-suffix"),
        xml.value("num-list-format"),
        xml.number("display-levels").orElse(1),
        xml.number("start-value").orElse(1));
  }

  private static NumberStyle style(String format) {
    if (format.isEmpty()) {
      return NumberStyle.NONE;
    }
    return switch (format.charAt(0)) {
      case 'a' -> NumberStyle.LOWER_LETTERS;
      case 'A' -> NumberStyle.UPPER_LETTERS;
      case 'i' -> NumberStyle.LOWER_ROMAN;
      case 'I' -> NumberStyle.UPPER_ROMAN;
      case '0' -> NumberStyle.ZEROED;
      case '\uff11' -> NumberStyle.WIDE;
      case '一' -> NumberStyle.SPOKEN;
      case '壹' -> format.contains("贰") ? NumberStyle.FORMAL : NumberStyle.FORMAL_TRADITIONAL;
      case '甲' -> NumberStyle.STEMS;
      case '子' -> NumberStyle.BRANCHES;
      case '①' -> NumberStyle.CIRCLED;
      default -> NumberStyle.PLAIN;
    };
  }

  /** Tells the levels of different lists apart. */
  int identity(String style, int level) {
    return identities.getOrDefault(style, identities.size()) * LEVELS + level;
  }

  /** Counts one paragraph and gives its label; empty where the style has no label for the level. */
  String next(String style, int level, Counts counts) {
    Map<Integer, Level> levels = styles.getOrDefault(style, Map.of());
    if (level < 0 || level >= LEVELS || !levels.containsKey(level)) {
      return "";
    }
    Level own = levels.get(level);
    if (!own.bullet().isEmpty()) {
      return Character.getType(own.bullet().charAt(0)) == Character.PRIVATE_USE
          ? "•"
          : own.bullet();
    }
    int[] numbers = counts.numbers;
    numbers[level] = numbers[level] == UNUSED ? own.start() : numbers[level] + 1;
    Arrays.fill(numbers, level + 1, LEVELS, UNUSED);
    return own.style() == NumberStyle.NONE ? "" : label(levels, level, numbers);
  }

  private static String label(Map<Integer, Level> levels, int level, int[] numbers) {
    Level own = levels.get(level);
    if (!own.form().isEmpty()) {
      return PLACE
          .matcher(own.form())
          .replaceAll(
              found ->
                  Matcher.quoteReplacement(
                      number(levels, Integer.parseInt(found.group(1)) - 1, numbers)));
    }
    StringBuilder label = new StringBuilder(own.prefix());
    for (int i = Math.max(0, level - own.shown() + 1); i <= level; i++) {
      String number = number(levels, i, numbers);
      boolean follows = label.length() > own.prefix().length() && !number.isEmpty();
      label.append(follows ? "." : "").append(number);
    }
    return label.append(own.suffix()).toString();
  }

  /** A level that has not counted yet shows its first number. */
  private static String number(Map<Integer, Level> levels, int level, int[] numbers) {
    if (level < 0 || level >= LEVELS || !levels.containsKey(level)) {
      return "";
    }
    Level found = levels.get(level);
    return found.style().spell(numbers[level] == UNUSED ? found.start() : numbers[level]);
  }
}
