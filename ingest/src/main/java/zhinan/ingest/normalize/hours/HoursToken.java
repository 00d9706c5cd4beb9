package zhinan.ingest.normalize.hours;

import java.util.List;

/**
 * A word, number or sign of an hours text.
 *
 * @param role what it does
 * @param from 0-based index of its first character
 * @param to index behind its last
 * @param amount the days of {@link HoursRole#DAYS} as bits, the minutes of {@link HoursRole#TIME};
 *     otherwise 0
 * @param dates of {@link HoursRole#DATES}
 * @param mended whether a misprint was read as what it must have been
 */
record HoursToken(
    HoursRole role, int from, int to, int amount, List<DateSpan> dates, boolean mended) {
  static HoursToken of(HoursRole role, int from, int to) {
    return new HoursToken(role, from, to, 0, List.of(), false);
  }

  static HoursToken of(HoursRole role, int from, int to, int amount) {
    return new HoursToken(role, from, to, amount, List.of(), false);
  }

  static HoursToken dates(int from, int to, List<DateSpan> dates) {
    return new HoursToken(HoursRole.DATES, from, to, 0, List.copyOf(dates), false);
  }

  HoursToken asMended() {
    return new HoursToken(role, from, to, amount, dates, true);
  }

  /** A list of tokens without blanks, and a place in it. Single use. */
  static final class Walk {
    private final List<HoursToken> list;
    private int at;

    Walk(List<HoursToken> list) {
      this.list = list;
    }

    boolean isDone() {
      return at >= list.size();
    }

    int at() {
      return at;
    }

    void goTo(int place) {
      at = place;
    }

    void skip() {
      at++;
    }

    HoursToken here() {
      return list.get(at);
    }

    HoursToken get(int place) {
      return list.get(place);
    }

    boolean holds(HoursRole role) {
      return list.stream().anyMatch(token -> token.role() == role);
    }

    /** The role at a place; {@link HoursRole#STOP} in front of the first and behind the last. */
    HoursRole role(int place) {
      return place >= 0 && place < list.size() ? list.get(place).role() : HoursRole.STOP;
    }

    HoursRole role() {
      return role(at);
    }
  }
}
