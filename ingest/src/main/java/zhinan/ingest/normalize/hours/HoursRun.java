package zhinan.ingest.normalize.hours;

import java.util.List;
import java.util.Optional;
import zhinan.text.Range;

/**
 * Neighbouring tokens that may be hours.
 *
 * @param chars the text they stand in
 * @param tokens without gaps
 */
record HoursRun(String chars, List<HoursToken> tokens) {
  private HoursRole role(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).role() : HoursRole.STOP;
  }

  /** The place of the last token that is no blank, or -1. */
  private int last() {
    int at = tokens.size() - 1;
    while (at >= 0 && role(at).isBlank()) {
      at--;
    }
    return at;
  }

  /** Whether it names days or holds an interval. */
  boolean hasCore() {
    for (int i = 0; i < tokens.size(); i++) {
      if (role(i) == HoursRole.DAYS || role(i) == HoursRole.ALL_DAY || endsInterval(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasTimes() {
    for (int i = 0; i < tokens.size(); i++) {
      if (endsInterval(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsInterval(int at) {
    if (role(at) != HoursRole.TIME) {
      return false;
    }
    if (role(at - 1) == HoursRole.TIME) {
      return true;
    }
    boolean ranged = false;
    int before = at - 1;
    while (role(before) == HoursRole.RANGE
        || role(before).isBlank()
        || role(before).isHalf()
        || role(before) == HoursRole.NEXT_DAY) {
      ranged |= role(before) == HoursRole.RANGE;
      before--;
    }
    return ranged && role(before) == HoursRole.TIME;
  }

  /** Whether it only says on which dates. */
  boolean isHeadOnly() {
    return tokens.stream().anyMatch(token -> token.role() == HoursRole.DATES) && !hasCore();
  }

  /** Whether a label may follow as a part of it: {@code 夏季办公时间：}. */
  boolean awaitsTimes() {
    HoursRole last = role(last());
    return last == HoursRole.SEASON
        || last == HoursRole.DATES
        || last == HoursRole.DAYS
        || last == HoursRole.HOLIDAY
        || last.isHalf()
        || last == HoursRole.CLOSE
        || last == HoursRole.AND;
  }

  boolean endsWithLine() {
    for (int at = tokens.size() - 1; at >= 0 && role(at).isBlank(); at--) {
      if (role(at) == HoursRole.LINE_END) {
        return true;
      }
    }
    return false;
  }

  boolean isBracketOpen() {
    return depth(0, tokens.size()) > 0;
  }

  private int depth(int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      if (role(i) == HoursRole.OPEN) {
        depth++;
      } else if (role(i) == HoursRole.CLOSE && depth > 0) {
        depth--;
      }
    }
    return depth;
  }

  /** {@code 8:30-17:00，周五下午集中学习}: days behind times, and words that say what of them. */
  boolean dangles(int foreign) {
    int at = tokens.size() - 1;
    if (at < 0
        || tokens.get(at).to() != foreign
        || !Character.isIdeographic(chars.charAt(foreign))) {
      return false;
    }
    boolean half = role(at).isHalf();
    return role(half ? at - 1 : at) == HoursRole.DAYS && hasTimes() || half && hasTimes();
  }

  /** The stretch of it that is hours, without what stands around them. */
  Optional<Range> hours() {
    int from = 0;
    int to = tokens.size();
    while (from < to
        && (role(from).isWeak() && !opensException(from) || role(from) == HoursRole.EXCEPT)) {
      from++;
    }
    while (to > from && (role(to - 1).isWeak() || role(to - 1).isHalf())) {
      to--;
    }
    if (to < tokens.size() && depth(from, to) > 0 && role(to) == HoursRole.CLOSE) {
      to++;
    }
    HoursRun bare = new HoursRun(chars, tokens.subList(from, to));
    boolean hours = bare.hasTimes() || bare.hasCore() && isBounded(from, to);
    return hours
        ? Optional.of(new Range(tokens.get(from).from(), tokens.get(to - 1).to()))
        : Optional.empty();
  }

  private boolean opensException(int at) {
    return role(at) == HoursRole.BUT;
  }

  /** Days alone are hours only where they stand apart from other words. */
  private boolean isBounded(int from, int to) {
    int before = from - 1;
    while (role(before) == HoursRole.FILLER) {
      before--;
    }
    int behind = to;
    while (behind < tokens.size() && role(behind) == HoursRole.FILLER) {
      behind++;
    }
    boolean unit = role(before) == HoursRole.OPEN && role(behind) == HoursRole.CLOSE;
    return !unit
        && (before >= 0 || isApart(tokens.get(0).from() - 1))
        && (behind < tokens.size() || isApart(tokens.get(tokens.size() - 1).to()));
  }

  private boolean isApart(int at) {
    return at < 0 || at >= chars.length() || !Character.isLetterOrDigit(chars.charAt(at));
  }
}
