package zhinan.ingest.normalize.hours;

import java.util.Optional;

/** Intervals among tokens. */
final class Times {
  private Times() {}

  /** Whether a time stands at a place, the words for halves of the day left out. */
  static boolean startsAt(Tokens tokens, int place) {
    int at = place;
    while (tokens.role(at).isHalf() || tokens.role(at) == Role.COLON) {
      at++;
    }
    return tokens.role(at) == Role.TIME;
  }

  /** An interval that needs no inference, and goes behind it; stays where there is none. */
  static Optional<Interval> plain(Tokens tokens) {
    int start = tokens.at();
    Role half = Role.MORNING;
    int[] ends = new int[2];
    for (int i = 0; i < 2; i++) {
      while (tokens.role().isHalf() || i > 0 && tokens.role() == Role.RANGE) {
        half = tokens.role().isHalf() ? tokens.role() : half;
        tokens.skip();
      }
      if (tokens.role() != Role.TIME || i > 0 && !isRanged(tokens)) {
        tokens.goTo(start);
        return Optional.empty();
      }
      ends[i] = Clock.minutes(tokens.here().amount(), half);
      tokens.skip();
    }
    if (ends[0] >= ends[1]) {
      tokens.goTo(start);
      return Optional.empty();
    }
    return Optional.of(new Interval(ends[0], ends[1]));
  }

  private static boolean isRanged(Tokens tokens) {
    int before = tokens.at() - 1;
    while (tokens.role(before).isHalf()) {
      before--;
    }
    return tokens.role(before) == Role.RANGE;
  }
}
