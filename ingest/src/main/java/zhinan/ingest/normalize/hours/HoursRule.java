package zhinan.ingest.normalize.hours;

/** How a field was read, told from its result; the first that fits, in this order. */
enum HoursRule {
  /** {@code 24小时} */
  ALWAYS("hours.always"),
  /** {@code 夏季（5月-9月）8:00-12:00；冬季（10月-次年4月）8:30-12:00} */
  DATED("hours.dated"),
  /** {@code 周一至周五9:00-11:30（周三上午不办证）} */
  EXCEPTED("hours.excepted"),
  /** {@code 周一至周五9:00-11:30} */
  WEEKLY("hours.weekly"),
  /** {@code 9:00-11:30} */
  TIMED("hours.timed");

  /** Where the words could not be read. */
  static final String REFUSED = "hours.refused";

  private final String id;

  HoursRule(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  private boolean fits(String openingHours) {
    return switch (this) {
      case ALWAYS -> openingHours.equals("24/7");
      case DATED -> Months.isNamedIn(openingHours);
      case EXCEPTED -> openingHours.endsWith(" off") || openingHours.contains(" off;");
      case WEEKLY -> Character.isLetter(openingHours.charAt(0));
      case TIMED -> true;
    };
  }

  static HoursRule of(String openingHours) {
    for (HoursRule rule : values()) {
      if (rule.fits(openingHours)) {
        return rule;
      }
    }
    return TIMED;
  }
}
