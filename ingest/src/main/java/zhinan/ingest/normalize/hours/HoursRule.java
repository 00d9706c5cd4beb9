package zhinan.ingest.normalize.hours;

import java.util.Arrays;
import java.util.function.Predicate;

/** How a field was read, told from its result; the first that fits. */
enum HoursRule {
  /** {@code 24小时} */
  ALWAYS("hours.always", value -> value.equals("24/7")),
  /** {@code 夏季（5月-9月）8:00-12:00；冬季（10月-次年4月）8:30-12:00} */
  DATED(
      "hours.dated",
      value -> value.matches("[A-Z][a-z]{2}[ -](?:[0-9]|[A-Z][a-z]{2}[ ,;]).{0,4000}")),
  /** {@code 周一至周五9:00-11:30（周三上午不办证）} */
  EXCEPTED("hours.excepted", value -> value.contains(" off")),
  /** {@code 周一至周五9:00-11:30} */
  WEEKLY("hours.weekly", value -> Character.isLetter(value.charAt(0))),
  /** {@code 9:00-11:30} */
  TIMED("hours.timed", value -> true);

  /** Where the words could not be read. */
  static final String REFUSED = "hours.refused";

  private final String id;
  private final Predicate<String> fits;

  HoursRule(String id, Predicate<String> fits) {
    this.id = id;
    this.fits = fits;
  }

  String id() {
    return id;
  }

  static HoursRule of(String value) {
    return Arrays.stream(values()).filter(rule -> rule.fits.test(value)).findFirst().orElse(TIMED);
  }
}
