package zhinan.ingest.normalize.place;

import java.util.regex.Pattern;
import zhinan.text.Numeral;
import zhinan.text.Sign;
import zhinan.text.Signs;

/**
 * How house numbers, floors and rooms are printed. All repetitions are bounded, so that a match
 * takes a time that does not grow with the line.
 */
final class HouseNumbers {
  /** Stands for 号: {@code 17#}. */
  static final char NUMBER_SIGN = '#';

  /** One Chinese character. */
  static final String CHINESE = "\\p{IsHan}";

  /** One digit or one character of a spoken number; a class. */
  static final String DIGIT = "[0-9" + Numeral.HAN + "]";

  /** A dash or a wave of any form; a class. */
  static final String DASH = Signs.regex(Sign.DASH, Sign.WAVE);

  private static final String JOINT = Signs.regex(Sign.PAUSE, Sign.COMMA, Sign.SLASH);

  /**
   * Without backtracking: hostile runs of digits and dashes would be cut in too many ways.
   *
   * <p>{@code 18-1}, {@code A119}, {@code IB-44}, {@code 25A}, {@code 4-3-1}.
   */
  static final String UNIT =
      "[A-Za-z]{0,2}+"
          + DASH
          + "?+[0-9]{1,5}+[A-Za-z]?+(?:"
          + DASH
          + "{1,2}+[0-9A-Za-z]{1,5}+){0,4}+";

  /** Behind the 号 of a house: {@code 3号楼} and {@code 5号窗口} are none. */
  private static final String NO_HOUSE = "(?![楼线窗房门铺机柜厅])";

  /** {@code 588号}, {@code 43-2、43-3号}, {@code 2418号附1号}, {@code 三十九号}, {@code 17#}. */
  static final String HOUSE =
      "(?:[甲乙丙丁临附]?"
          + UNIT
          + "(?:(?:号(?:"
          + DASH
          + "|"
          + JOINT
          + "| ){1,2}+|(?:"
          + JOINT
          + "| ){1,2}+)"
          + UNIT
          + "){0,8}(?:号"
          + NO_HOUSE
          + "(?:院|[A-Z](?![A-Za-z0-9座栋区号]))?|"
          + NUMBER_SIGN
          + ")|"
          + Numeral.HAN
          + "{1,6}号"
          + NO_HOUSE
          + ")(?:[附之]"
          + DIGIT
          + "{1,4}号?)?";

  private static final String STOREY = "(?:[0-9]{1,2}|[Bb][1-9]|" + Numeral.HAN + "{1,3})";

  /** {@code 地下}, {@code 负}, and the dash of {@code -1层}. */
  private static final String BELOW = "(?:地下|负|(?<![0-9A-Za-z])" + DASH + ")?";

  /**
   * {@code 3楼}, {@code 二层}, {@code 1-3层}, {@code 一层和二层}, {@code 一楼、地下一层}, {@code 负一层}, {@code -1层},
   * {@code B1}, {@code B1层}, {@code 2F}.
   */
  static final String FLOOR =
      BELOW
          + STOREY
          + "(?:[楼层]?(?:"
          + DASH
          + "|"
          + JOINT
          + "|[至到和及与]){1,2}"
          + BELOW
          + STOREY
          + "){0,4}(?:层楼?|楼)(?![座号栋])"
          + "|(?<![0-9A-Za-z])(?:[BbFf][1-9]|[1-9][Ff])(?:层|(?![0-9A-Za-z区座栋号幢馆厅层]))";

  /** {@code 403}, {@code 1-2-1}, {@code 3-1/3-2}, {@code 413、415}. */
  static final String ROOM = UNIT + "(?:(?:" + JOINT + "|[和 ]){1,2}+" + UNIT + "){0,6}";

  static final Pattern HOUSES = Pattern.compile(HOUSE);
  static final Pattern FLOORS = Pattern.compile(FLOOR);
  static final Pattern ROOMS = Pattern.compile(ROOM);

  /** What addresses are found by. */
  static final Pattern ANCHORS = Pattern.compile(HOUSE + "|" + FLOOR);

  private static final String ANCHOR_ENDS = "号楼层" + NUMBER_SIGN;
  private static final String LETTERS = "BbFf";

  private HouseNumbers() {}

  /** A cheap first look: most lines, folded or not, hold no number of a house or floor. */
  static boolean mayStandIn(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = Signs.fold(words.charAt(i));
      if (ANCHOR_ENDS.indexOf(c) >= 0
          || LETTERS.indexOf(c) >= 0 && (isDigit(words, i - 1) || isDigit(words, i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(String words, int at) {
    return at >= 0 && at < words.length() && Signs.isDigit(words.charAt(at));
  }

  /** Whether a match of {@link #ANCHORS} is the number of a floor. */
  static boolean isFloor(String anchor) {
    return anchor.indexOf('号') < 0 && anchor.indexOf(NUMBER_SIGN) < 0;
  }
}
