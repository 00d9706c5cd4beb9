package zhinan.ingest.normalize.terms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
}
