package zhinan.ingest.normalize.hours;

/** What the words for the halves of a day make of a time. */
final class Clock {
  private static final int HALF_DAY = 12 * 60;

  /** Noon's own hours on a clock of twelve: 中午1:00 is 13:00, 中午11:30 stays. */
  private static final int NOON_ENDS = 4 * 60;

  private Clock() {}

  /** {@code 下午1:00} is 13:00; {@code 下午13:00} is too. */
  static int minutes(int printed, Role half) {
    boolean later =
        switch (half) {
          case AFTERNOON, EVENING -> printed < HALF_DAY;
          case NOON -> printed < NOON_ENDS;
          default -> false;
        };
    return later ? printed + HALF_DAY : printed;
  }

  /** The half of a day as far as it can be open then. */
  static Interval half(Role half) {
    return switch (half) {
      case MORNING -> new Interval(0, Interval.NOON);
      case AFTERNOON -> new Interval(Interval.NOON, Interval.DAY);
      case EVENING -> new Interval(18 * 60, Interval.DAY);
      default -> throw new IllegalArgumentException("no half of a day: " + half);
    };
  }

  static int later(int printed) {
    return printed + HALF_DAY;
  }
}
