package zhinan.ingest.normalize.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import zhinan.model.TimeLimit.Amount;

/** Counts amounts of time: {@code 两周} are 14 days, {@code 30分钟} are 0.5 hours. Stateless. */
final class LimitAmounts {
  private static final BigDecimal DAYS_OF_A_WEEK = BigDecimal.valueOf(7);
  private static final BigDecimal MONTHS_OF_A_QUARTER = BigDecimal.valueOf(3);
  private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

  private LimitAmounts() {}

  /** From {@code least} to {@code most} of the printed unit; the smaller end comes first. */
  static Amount of(BigDecimal least, BigDecimal most, String printed) {
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
