package zhinan.ingest.normalize.sheet;

import java.util.regex.Pattern;
import zhinan.text.Folded;
import zhinan.text.Numeral;
import zhinan.text.Signs;

/** What a cell holds, as far as the shape of its words shows it. */
final class CellShapes {
  /** A subscriber's number has 7 digits at the least, and so has a bare number in a cell. */
  static final int FEWEST_DIGITS = 7;

  /** Brackets around four digits, and a full stop. */
  private static final int LONGEST_SERIAL = 7;

  private static final Pattern SERIAL =
      Pattern.compile("\\(?(?:[0-9]{1,4}|" + Numeral.HAN + "{1,5})[).、]?");
  private static final Pattern NUMBER = Pattern.compile("[0-9()/、,;.+转-]+");
  private static final Pattern HOURS =
      Pattern.compile("[0-9]:[0-9]{2}|(?:周|星期)(?:" + Numeral.HAN + "|[日天])|工作日|24小时|[0-9][时点]");
  private static final Pattern SITE =
      Pattern.compile("(?:[0-9]|" + Numeral.HAN + ")(?:[号楼室层栋座幢段弄巷#]|单元)|[路街][0-9]");

  private CellShapes() {}

  /** A running number: {@code 12}, {@code （三）}. */
  static boolean isSerial(String chars) {
    return chars.length() <= LONGEST_SERIAL
        && (SERIAL.matcher(Folded.chars(chars)).matches()
            || chars.length() == 1 && Signs.enclosed(chars.charAt(0)) >= 0);
  }

  /** Nothing but digits and what stands between them, of a subscriber's length at least. */
  static boolean isBareNumber(String chars) {
    return digits(chars) >= FEWEST_DIGITS && NUMBER.matcher(Folded.chars(chars)).matches();
  }

  /** A time of the day or a day of the week is stated. */
  static boolean isHours(String chars) {
    return HOURS.matcher(Folded.chars(chars)).find();
  }

  /** A house, a floor or a room has its number: {@code 门诊楼一楼}. */
  static boolean isSite(String chars) {
    return SITE.matcher(Folded.chars(chars)).find();
  }

  static int digits(String chars) {
    return (int) chars.chars().filter(c -> Signs.isDigit((char) c)).count();
  }
}
