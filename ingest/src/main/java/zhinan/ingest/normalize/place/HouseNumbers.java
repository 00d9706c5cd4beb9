package zhinan.ingest.normalize.place;

import java.util.regex.Pattern;

/**
 * How house numbers, floors and rooms are printed. All repetitions are bounded, so that a match
 * takes a time that does not grow with the line.
 */
final class HouseNumbers {
  /**
   * Without backtracking: hostile runs of digits and dashes would be cut in too many ways.
   *
   * <p>{@code 18-1}, {@code A119}, {@code IB-44}, {@code 25A}, {@code 4-3-1}.
   */
  static final String UNIT =
      "[A-Za-z]{0,2}+-?+[0-9]{1,5}+[A-Za-z]?+(?:[-—–－~～]{1,2}+[0-9A-Za-z]{1,5}+){0,4}+";

  private static final String CHINESE = "[一二三四五六七八九十百〇零]";

  /** Behind the 号 of a house: {@code 3号楼} and {@code 5号窗口} are none. */
  private static final String NO_HOUSE = "(?![楼线窗房门铺机柜厅])";

  /** {@code 588号}, {@code 43-2、43-3号}, {@code 2418号附1号}, {@code 三十九号}, {@code 17#}. */
  static final String HOUSE =
      "(?:[甲乙丙丁临附]?"
          + UNIT
          + "(?:(?:号[-—–、,，/ ]{1,2}+|[、,，/ ]{1,2}+)"
          + UNIT
          + "){0,8}(?:号"
          + NO_HOUSE
          + "(?:院|[A-Z](?![A-Za-z0-9座栋区号]))?|#)|"
          + CHINESE
          + "{1,4}号"
          + NO_HOUSE
          + ")(?:[附之][0-9一二三四五六七八九]{1,4}号?)?";

  /** {@code 3楼}, {@code 二层}, {@code 1-3层}, {@code 一层和二层}, {@code 地下一层}, {@code B1}, {@code 2F}. */
  static final String FLOOR =
      "(?:地下|负)?(?:[0-9]{1,2}|"
          + CHINESE
          + "{1,3})(?:[楼层]?[-—~～至、,，和]{1,2}(?:[0-9]{1,2}|"
          + CHINESE
          + "{1,3})){0,4}(?:层楼?|楼)(?![座号栋])"
          + "|(?<![0-9A-Za-z])(?:[BbFf][1-9]|[1-9][Ff])(?![0-9A-Za-z区座栋号幢馆厅])";

  /** {@code 403}, {@code 1-2-1}, {@code 3-1/3-2}, {@code 413、415}. */
  static final String ROOM = UNIT + "(?:[、,，/和 ]{1,2}+" + UNIT + "){0,6}";

  static final Pattern HOUSES = Pattern.compile(HOUSE);
  static final Pattern FLOORS = Pattern.compile(FLOOR);
  static final Pattern ROOMS = Pattern.compile(ROOM);

  private HouseNumbers() {}
}
