package zhinan.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.StringJoiner;

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
    Optional<Amount> amount, Unit unit, Basis basis, String condition, List<String> exclusions)
    implements Value {
  private static final double DAYS_OF_WORKING_DAY = 7.0 / 5;
  private static final double DAYS_OF_HOUR = 1.0 / 24;
  private static final double DAYS_OF_MONTH = 30;
  private static final double DAYS_OF_YEAR = 365;

  public TimeLimit {
    exclusions = List.copyOf(exclusions);
    if (amount.isPresent() == (unit == Unit.IMMEDIATE)) {
      throw new IllegalArgumentException("time limit of " + amount + " " + unit);
    }
  }

  @Override
  public ValueKind kind() {
    return ValueKind.TIME_LIMIT;
  }

  /** {@code 20 WORKING_DAY PROMISED}, {@code IMMEDIATE}, {@code 30 CALENDAR_DAY; for 城市}. */
  @Override
  public String text() {
    StringJoiner pieces = new StringJoiner("; ");
    String by = basis == Basis.UNSPECIFIED ? "" : " " + basis.name();
    pieces.add(amount.map(number -> number.text() + " ").orElse("") + unit.name() + by);
    if (!condition.isEmpty()) {
      pieces.add("for " + condition);
    }
    for (String words : exclusions) {
      if (!words.isEmpty()) {
        pieces.add("without " + words);
      }
    }
    return pieces.toString();
  }

  @Override
  public String identity() {
    return condition;
  }

  /** Calendar days. */
  @Override
  public OptionalDouble load() {
    double days =
        switch (unit) {
          case WORKING_DAY -> DAYS_OF_WORKING_DAY;
          case CALENDAR_DAY -> 1;
          case HOUR -> DAYS_OF_HOUR;
          case MONTH -> DAYS_OF_MONTH;
          case YEAR -> DAYS_OF_YEAR;
          case IMMEDIATE -> 0;
        };
    return OptionalDouble.of(days * amount.map(number -> number.most().doubleValue()).orElse(0.0));
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.timeLimit(this);
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
