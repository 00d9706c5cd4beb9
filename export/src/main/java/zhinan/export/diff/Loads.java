package zhinan.export.diff;

import java.math.BigDecimal;
import zhinan.model.AgencyRule;
import zhinan.model.Fee;
import zhinan.model.Material;
import zhinan.model.TimeLimit;

/** How much a value asks of a citizen, so that two can be compared. */
final class Loads {
  /** Not known. */
  static final double UNKNOWN = Double.NaN;

  private static final double DAYS_OF_WORKING_DAY = 7.0 / 5;
  private static final double DAYS_OF_HOUR = 1.0 / 24;
  private static final double DAYS_OF_MONTH = 30;
  private static final double DAYS_OF_YEAR = 365;

  private Loads() {}

  /** Calendar days. */
  static double of(TimeLimit limit) {
    double days =
        switch (limit.unit()) {
          case WORKING_DAY -> DAYS_OF_WORKING_DAY;
          case CALENDAR_DAY -> 1;
          case HOUR -> DAYS_OF_HOUR;
          case MONTH -> DAYS_OF_MONTH;
          case YEAR -> DAYS_OF_YEAR;
          case IMMEDIATE -> 0;
        };
    return days * limit.amount().map(amount -> amount.most().doubleValue()).orElse(0.0);
  }

  /** Yuan, all that is listed together; unknown where something has no amount. */
  static double of(Fee fee) {
    return fee.fold(
        free -> 0.0,
        charged ->
            charged.items().stream()
                .mapToDouble(item -> item.amount().map(BigDecimal::doubleValue).orElse(UNKNOWN))
                .sum(),
        asStated -> UNKNOWN);
  }

  static double of(AgencyRule rule) {
    return switch (rule.verdict()) {
      case ALLOWED -> 0;
      case CONDITIONAL -> 1;
      case NOT_ALLOWED -> 2;
    };
  }

  /** Sheets to hand in; one of what is not counted. */
  static double of(Material material) {
    boolean both = material.form() == Material.Form.BOTH;
    int originals = material.originals().orElse(0);
    int copies = material.copies().orElse(0);
    return Math.max(originals + copies, both ? 2 : 1);
  }

  /** Whether NEW asks more than OLD. */
  static Burden burden(double before, double after) {
    return before < after ? Burden.MORE : before > after ? Burden.LESS : Burden.NEUTRAL;
  }
}
