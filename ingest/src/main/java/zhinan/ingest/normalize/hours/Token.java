package zhinan.ingest.normalize.hours;

import java.util.List;

/**
 * A word, number or sign of an hours text.
 *
 * @param role what it does
 * @param from 0-based index of its first character
 * @param to index behind its last
 * @param amount the days of {@link Role#DAYS} as bits, the minutes of {@link Role#TIME}; otherwise
 *     0
 * @param dates of {@link Role#DATES}
 * @param mended whether a misprint was read as what it must have been
 */
record Token(Role role, int from, int to, int amount, List<DateSpan> dates, boolean mended) {
  static Token of(Role role, int from, int to) {
    return new Token(role, from, to, 0, List.of(), false);
  }

  static Token of(Role role, int from, int to, int amount) {
    return new Token(role, from, to, amount, List.of(), false);
  }

  static Token dates(int from, int to, List<DateSpan> dates) {
    return new Token(Role.DATES, from, to, 0, List.copyOf(dates), false);
  }

  Token asMended() {
    return new Token(role, from, to, amount, dates, true);
  }
}
