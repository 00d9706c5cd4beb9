package zhinan.ingest.normalize.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.text.Numeral;
import zhinan.text.Sign;
import zhinan.text.Signs;

/**
 * What of some words looks like an address.
 *
 * <p>Examples: {@code 学府路62号} has a street and a number; {@code 二楼}, {@code 608室} and {@code B06窗口}
 * say where in a building; {@code 413} alone is a room where an address is due.
 */
final class Streets {
  private static final String NUMERAL = "[" + Numeral.DIGIT + Numeral.HAN + "甲乙]";

  /** Anything but what ends a clause. */
  private static final String NO_MARK =
      "[^"
          + Signs.regex(Sign.COMMA, Sign.PAUSE, Sign.STOP, Sign.SEMICOLON, Sign.COLON).substring(1);

  /** {@code 路62号}, {@code 大道 588 号}, {@code 街东侧 12 号}; {@code 路3号窗口} has none. */
  private static final Pattern STREET =
      Pattern.compile(
          "(?:[路街巷弄道条村镇园段]|广场|胡同|小区)"
              + NO_MARK
              + "{0,8}?"
              + NUMERAL
              + "{1,5}(?:["
              + Signs.regex(Sign.DASH)
              + "之][0-9]{1,3})?[ ]?号(?![ ]?(?:窗|线))");

  /** {@code 学府路与文化街交叉口}, {@code 青年路延长线}, {@code 解放路中段}. */
  private static final Pattern CORNER =
      Pattern.compile("[路街道](?:交叉口|交汇处" + "|延长线|[东南西北中]段|[东南西北]侧|旁|对面)");

  /** {@code 三楼}, {@code 1 层}, {@code 608室}, {@code A座} at the end of an office's name. */
  private static final Pattern INSIDE_AT_END =
      Pattern.compile(
          "(?:[0-9A-Z-]{1,6}[ ]?室|" + NUMERAL + "{1,3}[ ]?[楼层](?:大厅)?(?:[ ]?[A-Z][ ]?区)?)$");

  /** {@code 北楼…}, {@code 2楼…}, {@code A座…}: where in the building just named. */
  private static final Pattern INSIDE_AT_START =
      Pattern.compile(
          "(?:[东南西北主前后附辅]楼|[A-Z" + Numeral.DIGIT + Numeral.HAN + "]{1,3}[ ]?(?:[楼层座区栋幢]|号楼|单元))");

  private static final Pattern NUMBERED_INSIDE =
      Pattern.compile("[A-Z" + NUMERAL.substring(1) + "[ ]?(?:[楼层室座区栋幢窗]|号)");

  private static final Pattern ROOM = Pattern.compile("[A-Z]?[0-9]{2,4}(?:、[A-Z]?[0-9]{2,4}){0,5}");

  private static final String ROADS = "路街巷弄道";

  private Streets() {}

  /** Whether a street with a number, or a corner, stands in the words. */
  static boolean in(String words) {
    return first(words) >= 0;
  }

  /** Where the kind of the first street ({@code 路}, {@code 街}) stands, -1 for none. */
  static int first(String words) {
    if (words.indexOf('号') >= 0) {
      Matcher street = STREET.matcher(words);
      if (street.find()) {
        return lastRoad(words, street.start(), street.end());
      }
    }
    boolean road = words.indexOf('路') >= 0 || words.indexOf('街') >= 0 || words.indexOf('道') >= 0;
    Matcher corner = CORNER.matcher(words);
    return road && corner.find() ? corner.start() : -1;
  }

  /** {@code 府前路街道办府前南路 86 号}: the road next to the number is the street. */
  private static int lastRoad(String words, int from, int to) {
    int last = from;
    for (int i = from; i < to; i++) {
      last = ROADS.indexOf(words.charAt(i)) >= 0 ? i : last;
    }
    return last;
  }

  /** Behind the number of the first street, 0 for none. */
  static int numberEnd(String words) {
    Matcher street = STREET.matcher(words);
    return words.indexOf('号') >= 0 && street.find() ? street.end() : 0;
  }

  /** Where floor or room start at the end of the words; their length where they don't. */
  static int insideAtEnd(String words) {
    Matcher inside = INSIDE_AT_END.matcher(words);
    return inside.find() ? inside.start() : words.length();
  }

  /** A cheap first look: words with a number and a word for floors, rooms or windows. */
  static boolean mayBeInside(String words) {
    return NUMBERED_INSIDE.matcher(words).find();
  }

  static boolean startsInside(String words) {
    return INSIDE_AT_START.matcher(words).lookingAt();
  }

  static boolean room(String words) {
    return ROOM.matcher(words).matches();
  }
}
