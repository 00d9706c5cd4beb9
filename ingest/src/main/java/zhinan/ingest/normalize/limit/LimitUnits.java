package zhinan.ingest.normalize.limit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.model.TimeLimit.Amount;
import zhinan.model.TimeLimit.Unit;
import zhinan.text.Lexicon;

/**
 * Units of time and what they are counted in: {@code 两周} are 14 days, {@code 30分钟} are 0.5 hours.
 * Immutable, may be shared.
 */
final class LimitUnits {
  /** All but months, which need a 个 or 内 beside them to be none of the twelve. */
  private static final List<LimitWord> NAMED =
      List.of(
          LimitWord.UNIT_WORKING_DAY,
          LimitWord.UNIT_DAY,
          LimitWord.UNIT_WEEK,
          LimitWord.UNIT_QUARTER,
          LimitWord.UNIT_YEAR,
          LimitWord.UNIT_HOUR,
          LimitWord.UNIT_MINUTE);

  private final Lexicon<LimitWord> lexicon;
  private final String regex;
  private final Pattern find;

  LimitUnits(Lexicon<LimitWord> lexicon) {
    this.lexicon = lexicon;
    String named = lexicon.of(NAMED).regex();
    String month = lexicon.regex(LimitWord.UNIT_MONTH);
    this.regex =
        "(?:个工作(?=内)|(?!年\\d)(?!个?"
            + lexicon.regex(LimitWord.UNIT_LOOKALIKE)
            + ")(?:个?"
            + named
            + "|个"
            + month
            + "|(?<=半)"
            + month
            + "|"
            + month
            + "(?=[之以]?内)))";
    this.find = Pattern.compile(regex);
  }

  /** A group that matches one unit. */
  String regex() {
    return regex;
  }

  /** The characters that a unit starts with. */
  String starts() {
    return "个" + lexicon.of(NAMED).starts() + lexicon.of(LimitWord.UNIT_MONTH).starts();
  }

  /** The last unit that the words name, not that of {@code 之日}: {@code 承诺时限(工作日)}. */
  Optional<String> in(String words) {
    Optional<String> last = Optional.empty();
    Matcher unit = find.matcher(words);
    while (unit.find()) {
      boolean isSince = unit.start() > 0 && words.charAt(unit.start() - 1) == '之';
      last = isSince ? last : Optional.of(unit.group());
    }
    return last;
  }

  /** What the printed unit is counted in. */
  Unit unit(String printed) {
    return measure(printed).unit;
  }

  /** From {@code least} to {@code most} of the printed unit, the smaller end first. */
  Amount amount(BigDecimal least, BigDecimal most, String printed) {
    Measure measure = measure(printed);
    BigDecimal one = measure.count(least);
    BigDecimal two = measure.count(most);
    return new Amount(one.min(two), one.max(two));
  }

  /** Whether both are counted alike: {@code 日} and {@code 天}. */
  boolean isSame(String one, String two) {
    return measure(one) == measure(two);
  }

  private Measure measure(String printed) {
    String word = printed.startsWith("个") ? printed.substring(1) : printed;
    for (Measure measure : Measure.values()) {
      if (lexicon.has(measure.words, word)) {
        return measure;
      }
    }
    return Measure.WORKING_DAY;
  }

  private enum Measure {
    WORKING_DAY(LimitWord.UNIT_WORKING_DAY, Unit.WORKING_DAY, 1, 1),
    DAY(LimitWord.UNIT_DAY, Unit.CALENDAR_DAY, 1, 1),
    WEEK(LimitWord.UNIT_WEEK, Unit.CALENDAR_DAY, 7, 1),
    MONTH(LimitWord.UNIT_MONTH, Unit.MONTH, 1, 1),
    QUARTER(LimitWord.UNIT_QUARTER, Unit.MONTH, 3, 1),
    YEAR(LimitWord.UNIT_YEAR, Unit.YEAR, 1, 1),
    HOUR(LimitWord.UNIT_HOUR, Unit.HOUR, 1, 1),
    MINUTE(LimitWord.UNIT_MINUTE, Unit.HOUR, 1, 60);

    private final LimitWord words;
    private final Unit unit;
    private final BigDecimal times;
    private final BigDecimal parts;

    Measure(LimitWord words, Unit unit, int times, int parts) {
      this.words = words;
      this.unit = unit;
      this.times = BigDecimal.valueOf(times);
      this.parts = BigDecimal.valueOf(parts);
    }

    BigDecimal count(BigDecimal number) {
      return parts.equals(BigDecimal.ONE)
          ? number.multiply(times)
          : number.divide(parts, 2, RoundingMode.HALF_UP);
    }
  }
}
