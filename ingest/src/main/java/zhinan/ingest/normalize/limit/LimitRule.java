package zhinan.ingest.normalize.limit;

import zhinan.model.TimeLimit.Unit;

/**
 * What words of a time limit mean; in the order in which they are tried at each place, the first
 * that fits wins.
 *
 * <p>The id goes into the provenance of the value.
 */
enum LimitRule {
  /** {@code 每月1日至15日}, {@code 4月10日前}: dates, no amounts. */
  DATE("limit.date"),
  /** {@code 15（跨省）/5（跨省辖市）个工作日}: two amounts, each with its case. */
  PAIR("limit.pair"),
  /** {@code 20个工作日}, {@code 1-2个月}, {@code 三十日}. */
  AMOUNT("limit.amount"),
  /** {@code 即时办结}, {@code 立等可取}. */
  NOW("limit.immediate"),
  /**
   * {@code 当日办结}: within the day, so 1 CALENDAR_DAY. The catalogue counts such matters among those
   * done at once (即办件), but nobody promises that one may wait for it.
   */
  TODAY("limit.same-day"),
  /** {@code 10} in a column or behind a label that names the unit. */
  BARE("limit.bare"),
  /** {@code 两三天}, {@code 十余日}: an amount that can't be read beyond doubt. */
  UNREAD("limit.unread"),
  /** {@code 年初收件，年末发放}: words without an amount; they stay as stated. */
  WORDS("limit.as-stated");

  private final String id;

  LimitRule(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** The name of the group that holds a match of the rule. */
  String group() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** What words of this rule are counted in by themselves. */
  Unit ownUnit() {
    return this == NOW ? Unit.IMMEDIATE : Unit.CALENDAR_DAY;
  }
}
