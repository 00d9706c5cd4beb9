package zhinan.export.csv;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import zhinan.model.Fee;
import zhinan.model.Stated;

/** Whether a matter costs something, all its fees taken together. */
enum Charge {
  /** All that is said of fees is that they are charged. */
  YES,
  /** Free. */
  NO,
  /** Some of it is charged, some of it free. */
  PARTLY,
  /** Nothing is said, or nothing that tells. */
  UNSTATED;

  static Charge of(List<Stated<Fee>> fees) {
    Set<Charge> charges = EnumSet.noneOf(Charge.class);
    for (Stated<Fee> fee : fees) {
      charges.add(fee.value().map(Charge::of).orElse(UNSTATED));
    }
    charges.remove(UNSTATED);
    return switch (charges.size()) {
      case 0 -> UNSTATED;
      case 1 -> charges.iterator().next();
      default -> PARTLY;
    };
  }

  private static Charge of(Fee fee) {
    return fee.fold(free -> NO, charged -> charged.isPartly() ? PARTLY : YES, asStated -> UNSTATED);
  }
}
