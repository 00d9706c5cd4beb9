package zhinan.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How long a matter takes (办理时限), one branch of it.
 *
 * <p>Examples: {@code 20个工作日} is 20 WORKING_DAY; {@code 15日} is 15 CALENDAR_DAY; {@code 即时办结} is
 * IMMEDIATE without amount; {@code 城市30日，农村40日} are two branches with the conditions 城市 and 农村.
 * Source: GB/T 39554 (anticipate_day and promise_day with their types).
 *
 * <p>Immutable, may be shared.
 *
 * @param amount how many; empty for IMMEDIATE alone
 * @param unit of the amount
 * @param basis by law, by promise, or not said
 * @param condition for whom or for which step this branch holds, {@code ""} for all
 * @param exclusions what does not count, as printed: {@code 不含公示}
 */
public record TimeLimit(
    Optional<Amount> amount, Unit unit, Basis basis, String condition, List<String> exclusions) {
  public TimeLimit {
    exclusions = List.copyOf(exclusions);
    if (amount.isPresent() == (unit == Unit.IMMEDIATE)) {
      throw new IllegalArgumentException("time limit of " + amount + " " + unit);
    }
  }

  /**
   * One number or a range, {@code 3-5}.
   *
   * @param least the smaller end, not negative
   * @param most the larger end; equal to {@code least} for one number
   */
  public record Amount(BigDecimal least, BigDecimal most) {
    public Amount {
      if (least.signum() < 0 || most.compareTo(least) < 0) {
        throw new IllegalArgumentException("amount from " + least + " to " + most);
      }
    }

    /** {@code 20}, {@code 0.5}, {@code 3-5}. */
    public String text() {
      return least.compareTo(most) == 0 ? plain(least) : plain(least) + "-" + plain(most);
    }

    private static String plain(BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
  }

  /** What is counted. */
  public enum Unit {
    /** 工作日. */
    WORKING_DAY,
    /** 日, 天, 自然日. */
    CALENDAR_DAY,
    /** 小时; half an hour is 0.5, minutes are parts of it. */
    HOUR,
    /** 月. */
    MONTH,
    /** 年. */
    YEAR,
    /** 即时, 当场: while one waits. */
    IMMEDIATE
  }

  /** Who sets the limit. */
  public enum Basis {
    /** 法定. */
    STATUTORY,
    /** 承诺. */
    PROMISED,
    /** Not said. */
    UNSPECIFIED
  }
}
