package zhinan.ingest.normalize.limit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.model.TimeLimit.Amount;
import zhinan.model.TimeLimit.Unit;

/** Units of time and what they are counted in. */
final class LimitUnits {
  /**
   * A unit. What may not follow tells it from other words: {@code 日常}, {@code 月份}, {@code 年度},
   * {@code 年以上} and such are none.
   */
  static final String UNIT =
      String.join(
          "|",
          "(?:个?工作[日天]",
          "个工作(?=内)",
          "个?自然[日天]",
          "个?日历[日天]",
          "[日天](?![常期志报津然气均间])",
          "个月",
          "(?<=个半)月",
          "月(?=[之以]?内)",
          "年(?![\\d度级龄月检审初底末后前满])",
          "个?小时",
          "分钟",
          "个?星期",
          "周(?![一二三四五六日天岁年期])",
          "个?季度)");

  private static final BigDecimal DAYS_OF_A_WEEK = BigDecimal.valueOf(7);
  private static final BigDecimal MONTHS_OF_A_QUARTER = BigDecimal.valueOf(3);
  private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);
  private static final Pattern FIND = Pattern.compile(UNIT);

  private LimitUnits() {}

  /** The first unit that the words name: {@code 承诺时限(工作日)}. */
  static Optional<String> in(String words) {
    Matcher unit = FIND.matcher(words);
    return unit.find() ? Optional.of(unit.group()) : Optional.empty();
  }

  /** What the printed unit is counted in. */
  static Unit unit(String printed) {
    if (printed.contains("工作")) {
      return Unit.WORKING_DAY;
    }
    return switch (printed.charAt(printed.length() - 1)) {
      case '月', '度' -> Unit.MONTH;
      case '年' -> Unit.YEAR;
      case '时', '钟' -> Unit.HOUR;
      default -> Unit.CALENDAR_DAY;
    };
  }

  /**
   * From {@code least} to {@code most} of the printed unit, the smaller end first: {@code 两周} are
   * 14 days, {@code 30分钟} are 0.5 hours.
   */
  static Amount amount(BigDecimal least, BigDecimal most, String printed) {
    BigDecimal one = counted(least, printed);
    BigDecimal two = counted(most, printed);
    return new Amount(one.min(two), one.max(two));
  }

  private static BigDecimal counted(BigDecimal number, String printed) {
    return switch (printed.charAt(printed.length() - 1)) {
      case '期', '周' -> number.multiply(DAYS_OF_A_WEEK);
      case '度' -> number.multiply(MONTHS_OF_A_QUARTER);
      case '钟' -> number.divide(MINUTES_OF_AN_HOUR, 2, RoundingMode.HALF_UP);
      default -> number;
    };
  }
}
