package zhinan.ingest.normalize.limit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhinan.ingest.normalize.flow.Flow;
import zhinan.ingest.normalize.flow.TermWords;
import zhinan.model.TimeLimit.Amount;

/**
 * Finds amounts of time in a flow, and words for at once. Whether they are time limits is another
 * question ({@link LimitJudge}). Immutable, may be shared.
 */
final class LimitTerms {
  /** Terms that are looked at in one body; a page of steps has some twenty. */
  private static final int MAX_TERMS = 200;

  private static final String YEAR = "(?:\\d{4}|[一二三四五六七八九〇零]{4})年";
  private static final String MONTH = "(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月";
  private static final String DAY = "\\d{1,2}[日号]";

  /**
   * {@code 2018年4月1日}, {@code 每月1日至15日}, {@code 4月10日}, {@code 12月底}, {@code 15日前}, {@code
   * 8月31日以前}.
   */
  private static final String DATE =
      YEAR
          + "(?:"
          + MONTH
          + "(?:"
          + DAY
          + ")?)?|(?:每个?月|[当次]月|每年)的?\\d{1,2}[日号月](?:[至到-]\\d{1,2}[日号月])?|(?<![\\d第])"
          + DAY
          + "(?:[至到-](?:"
          + MONTH
          + ")?"
          + DAY
          + "|[以之]?前)|"
          + MONTH
          + "(?:份|底|初|末|[上中下]旬|\\d{1,2}[日号]?)";

  private static final String ONE = LimitNumerals.ONE;
  private static final String UNIT = LimitUnits.UNIT;

  /** {@code 15（跨省）/5（省内）个工作日}. */
  private static final String PAIR =
      "(?<one>"
          + ONE
          + ")\\((?<oneNote>[^()]{1,16})\\)/(?<two>"
          + ONE
          + ")\\((?<twoNote>[^()]{1,16})\\)(?<pairUnit>"
          + UNIT
          + ")";

  /** {@code 20个工作日}, {@code 3-5日}, {@code 五（5）日}, {@code 20 / （工作日）} on two lines. */
  private static final String AMOUNT =
      "(?<least>"
          + ONE
          + ")(?:\\(\\d{1,4}\\))?(?<half>个半)?(?:(?:个?工作日|个?月|[日天])?[-~至到](?<most>"
          + ONE
          + "))?\n?(?:[日天]?\\(\n?(?<boxed>"
          + UNIT
          + ")\n?\\)|(?<unit>"
          + UNIT
          + "))";

  /** {@code 法定时限（工作日）：20}. */
  private static final String BARE =
      "(?<=[限期间])\\((?<bareUnit>"
          + UNIT
          + ")\\)[:\n\t]{0,2}(?<bareNumber>"
          + ONE
          + ")(?![\\d.年月日天个小分-])";

  private static final Pattern NUMBER = Pattern.compile(ONE);
  private static final Amount DAY_ITSELF = new Amount(BigDecimal.ONE, BigDecimal.ONE);

  private final Pattern terms;

  LimitTerms(TermWords<LimitWord> lexicon) {
    this.terms =
        Pattern.compile(
            starts(lexicon)
                + "(?:"
                + group(LimitRule.DATE, DATE)
                + group(LimitRule.PAIR, LimitNumerals.ALONE + PAIR)
                + group(LimitRule.AMOUNT, LimitNumerals.ALONE + AMOUNT)
                + group(LimitRule.BARE, BARE)
                + group(LimitRule.NOW, lexicon.regex(LimitWord.NOW) + "(?!所)")
                + group(LimitRule.TODAY, lexicon.regex(LimitWord.TODAY))
                + "(?!))");
  }

  /** What a term starts with; spares most places the longer look. */
  private static String starts(TermWords<LimitWord> lexicon) {
    StringBuilder firsts = new StringBuilder("(?=[\\d一二两三四五六七八九十百零〇半每当次(");
    for (LimitWord kind : List.of(LimitWord.NOW, LimitWord.TODAY)) {
      lexicon.words(kind).forEach(word -> firsts.append(word.charAt(0)));
    }
    return firsts.append("])").toString();
  }

  private static String group(LimitRule rule, String pattern) {
    return "(?<" + rule.group() + ">" + pattern + ")|";
  }

  /** All terms in order; dates are none. */
  List<LimitTerm> find(Flow flow) {
    return withBare(find(flow.chars()), flow);
  }

  private List<LimitTerm> find(String chars) {
    List<LimitTerm> found = new ArrayList<>();
    Matcher term = terms.matcher(chars);
    while (found.size() < MAX_TERMS && term.find()) {
      if (term.group(LimitRule.PAIR.group()) != null) {
        found.addAll(pair(term));
      } else if (term.group(LimitRule.AMOUNT.group()) != null) {
        found.add(amount(term));
      } else if (term.group(LimitRule.BARE.group()) != null) {
        found.add(
            bare(
                term.start("bareNumber"),
                term.end("bareNumber"),
                term.group("bareNumber"),
                term.group("bareUnit")));
      } else if (term.group(LimitRule.NOW.group()) != null) {
        found.add(now(term));
      } else if (term.group(LimitRule.TODAY.group()) != null) {
        found.add(today(term));
      }
    }
    return found;
  }

  private static LimitTerm now(Matcher found) {
    LimitRule rule = LimitRule.NOW;
    return new LimitTerm(rule, found.start(), found.end(), Optional.empty(), rule.ownUnit(), "");
  }

  private static LimitTerm today(Matcher found) {
    LimitRule rule = LimitRule.TODAY;
    return new LimitTerm(
        rule, found.start(), found.end(), Optional.of(DAY_ITSELF), rule.ownUnit(), "");
  }

  private static List<LimitTerm> pair(Matcher found) {
    return List.of(
        half(found, found.group("one"), found.group("oneNote")),
        half(found, found.group("two"), found.group("twoNote")));
  }

  private static LimitTerm half(Matcher found, String number, String note) {
    BigDecimal value = LimitNumerals.value(number);
    String unit = found.group("pairUnit");
    return new LimitTerm(
        LimitRule.PAIR,
        found.start(),
        found.end(),
        Optional.of(LimitUnits.amount(value, value, unit)),
        LimitUnits.unit(unit),
        note);
  }

  private static LimitTerm amount(Matcher found) {
    String unit = found.group("boxed") == null ? found.group("unit") : found.group("boxed");
    BigDecimal least = LimitNumerals.value(found.group("least"));
    if (found.group("half") != null) {
      least = least.add(LimitNumerals.value("半"));
    }
    BigDecimal most =
        found.group("most") == null ? least : LimitNumerals.value(found.group("most"));
    return new LimitTerm(
        LimitRule.AMOUNT,
        found.start(),
        found.end(),
        Optional.of(LimitUnits.amount(least, most, unit)),
        LimitUnits.unit(unit),
        "");
  }

  /** A number whose unit stands in the words before or above it. */
  private static LimitTerm bare(int from, int to, String number, String unit) {
    BigDecimal value = LimitNumerals.value(number);
    return new LimitTerm(
        LimitRule.BARE,
        from,
        to,
        Optional.of(LimitUnits.amount(value, value, unit)),
        LimitUnits.unit(unit),
        "");
  }

  /** The terms found and the numbers of cells, in the order of the flow. */
  private static List<LimitTerm> withBare(List<LimitTerm> found, Flow flow) {
    List<LimitTerm> bare =
        flow.cells().stream().flatMap(cell -> bare(flow, cell).stream()).toList();
    if (bare.isEmpty()) {
      return found;
    }
    return Stream.concat(found.stream(), bare.stream())
        .sorted(Comparator.comparing(LimitTerm::from))
        .toList();
  }

  /** A cell that holds but a number, below a header that names the unit. */
  private static Optional<LimitTerm> bare(Flow flow, Flow.Cell cell) {
    String words = flow.chars().substring(cell.from(), cell.to());
    if (cell.header().isEmpty() || !NUMBER.matcher(words).matches()) {
      return Optional.empty();
    }
    return LimitUnits.in(cell.header())
        .map(unit -> LimitTerms.bare(cell.from(), cell.to(), words, unit));
  }
}
