package zhinan.ingest.read.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * Shows the numbers and dates of cells as a Chinese Excel does. Single-use.
 *
 * <p>Example: 13812345678 without a format is {@code 13812345678}, not {@code 1.38E10}; 45352 in
 * the format {@code yyyy"年"m"月"d"日"} is {@code 2024年3月1日}.
 */
final class CellNumbers {
  /** A double holds so many digits of every whole number (Excel keeps 15). */
  private static final double EXACT = 1e15;

  /** Excel shows numbers without a format on at most eleven places. */
  private static final MathContext GENERAL = new MathContext(10);

  /** What programs write where a cell has no format. */
  private static final Set<String> NO_FORMAT = Set.of("", "General", "@", "GENERAL", "G/通用格式");

  /** A number behind those that have a meaning without a format's words. */
  private static final int OWN = 200;

  /**
   * Formats that are known by number alone and depend on the country (ECMA-376 part 1, 18.8.30,
   * zh-cn).
   */
  private static final Map<Integer, String> CHINESE =
      Map.ofEntries(
          Map.entry(14, "yyyy/m/d"),
          Map.entry(22, "yyyy/m/d h:mm"),
          Map.entry(27, "yyyy\"年\"m\"月\""),
          Map.entry(28, "m\"月\"d\"日\""),
          Map.entry(29, "m\"月\"d\"日\""),
          Map.entry(30, "m-d-yy"),
          Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry(32, "h\"时\"mm\"分\""),
          Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
          Map.entry(36, "yyyy\"年\"m\"月\""),
          Map.entry(50, "yyyy\"年\"m\"月\""),
          Map.entry(51, "m\"月\"d\"日\""),
          Map.entry(52, "yyyy\"年\"m\"月\""),
          Map.entry(53, "m\"月\"d\"日\""),
          Map.entry(54, "m\"月\"d\"日\""),
          Map.entry(57, "yyyy\"年\"m\"月\""),
          Map.entry(58, "m\"月\"d\"日\""));

  private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
  private final boolean from1904;

  /**
   * @param from1904 whether days are counted from 1904, as old Macintosh programs do
   */
  CellNumbers(boolean from1904) {
    this.from1904 = from1904;
  }

  /**
   * The words of a number.
   *
   * @param index the number of the format
   * @param stated the format's words; empty where only the number is stated
   */
  String words(double value, int index, String stated) {
    String country = CHINESE.getOrDefault(index, "");
    if (!country.isEmpty()) {
      return shown(value, OWN, country);
    }
    String format = stated.isEmpty() ? builtIn(index) : stated;
    return NO_FORMAT.contains(format) ? general(value) : shown(value, index, format);
  }

  /** POI leaves the quotation marks around the words of dates. */
  private String shown(double value, int index, String format) {
    return formatter
        .formatRawCellContents(value, index, format, from1904)
        .replace("\"", "")
        .strip();
  }

  private static String builtIn(int index) {
    return index < 0 ? "" : Objects.requireNonNullElse(BuiltinFormats.getBuiltinFormat(index), "");
  }

  private static String general(double value) {
    if (value == Math.rint(value) && Math.abs(value) < EXACT) {
      return Long.toString((long) value);
    }
    BigDecimal whole = new BigDecimal(value);
    return Math.abs(value) < EXACT
        ? whole.round(GENERAL).stripTrailingZeros().toPlainString()
        : whole.toPlainString();
  }
}
