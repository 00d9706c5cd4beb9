package zhinan.ingest.normalize.place;

import java.util.regex.Pattern;

/**
 * How the pieces of an address look that follow a house number or a floor: {@code 二楼}, {@code 东区},
 * {@code 103室}, {@code 市民中心}.
 */
final class AddressPiece {
  private static final String CHINESE = "[\\u4e00-\\u9fff]";

  private AddressPiece() {}

  /** One piece, with a comma in front perhaps. */
  static Pattern pattern(AddressWords words) {
    String floor = "(?:" + Numbers.FLOOR + ")";
    String room = "(?:[A-Za-z]?[0-9一二三四五六七八九十][0-9一二三四五六七八九十、,，./A-Z-]{0,11}|[A-Z])";
    String last = "(?=$|[\\t，。；、）)]|[0-9]{7})";
    return Pattern.compile(
        "[，,、]?(?!"
            + CHINESE
            + "{1,14}[路街巷道][东西南北中]?[0-9])(?:"
            + String.join(
                "|",
                CHINESE + "{0,14}?" + floor,
                "办公(?=[（(])",
                "公建",
                "[东西南北中A-Z]{1,2}[区侧座]",
                CHINESE + "{0,18}?" + room + words.alternatives("unit") + "(?!码)",
                "[0-9]{3,4}(?![0-9-])|[0-9]{1,2}-[0-9A-Z-]{1,6}(?![0-9])",
                CHINESE
                    + "{0,14}?"
                    + words.alternatives("inner")
                    + "(?:[A-Z]?[0-9]{1,4}(?![0-9-]))?",
                CHINESE + "{2,14}?" + words.alternatives("building") + last)
            + ")");
  }
}
