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
import zhinan.model.TimeLimit.Amount;
import zhinan.model.TimeLimit.Unit;
import zhinan.text.FirstLook;
import zhinan.text.Lexicon;
import zhinan.text.Numeral;

/**
 * Finds amounts of time in a flow, and words for at once. Whether they are time limits is another
 * question ({@link LimitJudge}).
 *
 * <p>Example: {@code 城市30日，农村三十至四十日} holds 30 days and 30 to 40 days, {@code 两三天} an amount that
 * can't be read. Immutable, may be shared.
 */
final class LimitTerms {
  /** Terms that are looked at in one body; a page of steps has some twenty. */
  private static final int MAX_TERMS = 200;

  private static final String HAN = Numeral.HAN;
  private static final String FROM_TO = "(?:[-~]{1,2}|[至到])";
  private static final String YEAR = "(?:\\d{4}|" + HAN + "{4})年";
  private static final String MONTH = "(?:\\d{1,2}|" + HAN + "{1,2})月";
  private static final String DAY = "(?:\\d{1,2}|" + HAN + "{1,3})[日号]";

  /**
   * {@code 2018年4月1日}, {@code 每月1日至15日}, {@code 4月10日}, {@code 12月底}, {@code 15日前}, {@code
   * 8月31日以前}.
   */
  private static final String DATE =
      YEAR
          + ("(?:" + MONTH + "(?:" + DAY + ")?)?")
          + "|(?:每个?月|[当次]月|每年)的?"
          + ("(?:" + DAY + "|" + MONTH + ")(?:" + FROM_TO + "(?:" + DAY + "|" + MONTH + "))?")
          + ("|(?<![\\d第]|" + HAN + ")" + DAY)
          + ("(?:" + FROM_TO + "(?:" + MONTH + ")?" + DAY + "|[以之]?前)|" + MONTH)
          + ("(?:份|底|初|末|[上中下]旬|" + DAY + "|\\d{1,2})");

  /** One number, and what makes none of it: {@code 20}, {@code 1,200}, {@code 几}, {@code 十余}. */
  private static final String NUMBER = "(?>[几数]?" + Numeral.ANY + "[余多来几]?|几十?)";

  /** What must not stand right before a number. */
  private static final String ALONE = "(?<![\\d.A-Za-z])(?:(?=\\d)|(?<!" + HAN + "))";

  /**
   * What a term starts with beside numbers and words: {@code 每月5日}, {@code 当月}, {@code （工作日）：20}.
   */
  private static final String STARTS = "每当次(";

  /** What stands behind the number of a date or a term, beside units. */
  private static final String BEHIND_NUMBERS = "年月日号天-~至到(\n";

  private static final Pattern BARE_CELL = Pattern.compile(NUMBER);
  private static final Amount DAY_ITSELF = new Amount(BigDecimal.ONE, BigDecimal.ONE);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final LimitUnits units;
  private final FirstLook terms;

  LimitTerms(Lexicon<LimitWord> lexicon) {
    this(lexicon, true);
  }

  /**
   * @param looksFirst whether only places are tried where a term may start
   */
  LimitTerms(Lexicon<LimitWord> lexicon, boolean looksFirst) {
    this.units = new LimitUnits(lexicon);
    Pattern pattern =
        Pattern.compile(
            group(LimitRule.DATE, DATE)
                + group(LimitRule.PAIR, ALONE + pair(units.regex()))
                + group(LimitRule.AMOUNT, ALONE + amount(units.regex()))
                + group(LimitRule.BARE, bare(units.regex()))
                + group(LimitRule.NOW, lexicon.regex(LimitWord.NOW) + "(?!所)")
                + group(LimitRule.TODAY, lexicon.regex(LimitWord.TODAY))
                + "(?!)");
    this.terms =
        looksFirst
            ? FirstLook.of(
                pattern,
                STARTS,
                BEHIND_NUMBERS + units.starts(),
                lexicon.of(List.of(LimitWord.NOW, LimitWord.TODAY)))
            : FirstLook.everywhere(pattern);
  }

  LimitUnits units() {
    return units;
  }

  /** {@code 15（跨省）/5（省内）个工作日}. */
  private static String pair(String unit) {
    String note = "Note>[^()]{1,16})\\)";
    return "(?<one>"
        + NUMBER
        + ")\\((?<one"
        + note
        + "/(?<two>"
        + NUMBER
        + ")\\((?<two"
        + note
        + "(?<pairUnit>"
        + unit
        + ")";
  }

  /**
   * {@code 20个工作日}, {@code 3-5日}, {@code 3日至5日}, {@code 五（5）日}, {@code 一年半}, {@code 20 / （工作日）} on
   * two lines.
   */
  private static String amount(String unit) {
    return "(?<least>"
        + NUMBER
        + ")(?:\\((?<again>"
        + NUMBER
        + ")\\))?(?<half>个半)?(?:(?<first>"
        + unit
        + "|个)?"
        + FROM_TO
        + "(?<most>"
        + NUMBER
        + "))?\n?(?:[日天]?\\(\n?(?<boxed>"
        + unit
        + ")\n?\\)|(?<unit>"
        + unit
        + ")(?<andHalf>半(?![年月日天个]))?)";
  }

  /** {@code 法定时限（工作日）：20}. */
  private static String bare(String unit) {
    return "(?<=[限期间])\\((?<bareUnit>"
        + unit
        + ")\\)[:\n\t]{0,2}(?<bareNumber>"
        + NUMBER
        + ")(?![\\d.年月日天个小分-])";
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
    int from = 0;
    while (found.size() < MAX_TERMS && terms.find(term, chars, from)) {
      from = term.end();
      if (term.group(LimitRule.PAIR.group()) != null) {
        found.addAll(pair(term));
      } else if (term.group(LimitRule.AMOUNT.group()) != null) {
        found.addAll(amount(term));
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

  private List<LimitTerm> pair(Matcher found) {
    return List.of(
        half(found, found.group("one"), found.group("oneNote")),
        half(found, found.group("two"), found.group("twoNote")));
  }

  private LimitTerm half(Matcher found, String number, String note) {
    return term(
        LimitRule.PAIR, found.start(), found.end(), one(number), found.group("pairUnit"), note);
  }

  private List<LimitTerm> amount(Matcher found) {
    String unit = found.group("boxed") == null ? found.group("unit") : found.group("boxed");
    Optional<BigDecimal> least = least(found);
    if (found.group("most") == null) {
      return List.of(amount(found.start(), found.end(), new Numbers(least, least), unit));
    }
    Optional<BigDecimal> most = value(found.group("most"));
    String first = found.group("first");
    if (first == null || first.equals("个") || units.isSame(first, unit)) {
      return List.of(amount(found.start(), found.end(), new Numbers(least, most), unit));
    }
    return List.of(
        amount(found.start(), found.end("first"), new Numbers(least, least), first),
        amount(found.start("most"), found.end(), new Numbers(most, most), unit));
  }

  /** The first number; none where a second one in brackets says something else. */
  private static Optional<BigDecimal> least(Matcher found) {
    boolean isHalf = found.group("half") != null || found.group("andHalf") != null;
    Optional<BigDecimal> least = value(found.group("least"));
    Optional<BigDecimal> again = found.group("again") == null ? least : value(found.group("again"));
    return least
        .filter(value -> again.isPresent() && again.get().compareTo(value) == 0)
        .map(value -> isHalf ? value.add(HALF) : value);
  }

  private LimitTerm amount(int from, int to, Numbers numbers, String unit) {
    return term(LimitRule.AMOUNT, from, to, numbers, unit, "");
  }

  /** A number whose unit stands in the words before or above it. */
  private LimitTerm bare(int from, int to, String number, String unit) {
    return term(LimitRule.BARE, from, to, one(number), unit, "");
  }

  private LimitTerm term(
      LimitRule rule, int from, int to, Numbers numbers, String unit, String note) {
    Unit counted = units.unit(unit);
    if (numbers.least.isEmpty() || numbers.most.isEmpty()) {
      return new LimitTerm(LimitRule.UNREAD, from, to, Optional.empty(), counted, note);
    }
    Amount amount = units.amount(numbers.least.get(), numbers.most.get(), unit);
    return new LimitTerm(rule, from, to, Optional.of(amount), counted, note);
  }

  /** Both ends of an amount; empty where a number is none beyond doubt. */
  private record Numbers(Optional<BigDecimal> least, Optional<BigDecimal> most) {}

  private static Numbers one(String printed) {
    Optional<BigDecimal> value = value(printed);
    return new Numbers(value, value);
  }

  private static Optional<BigDecimal> value(String printed) {
    return Numeral.of(printed).map(Numeral::value);
  }

  /** The terms found and the numbers of cells, in the order of the flow. */
  private List<LimitTerm> withBare(List<LimitTerm> found, Flow flow) {
    List<LimitTerm> bare =
        flow.cells().stream()
            .filter(cell -> found.stream().noneMatch(term -> isIn(term, cell)))
            .flatMap(cell -> bare(flow, cell).stream())
            .toList();
    if (bare.isEmpty()) {
      return found;
    }
    return Stream.concat(found.stream(), bare.stream())
        .sorted(Comparator.comparing(LimitTerm::from))
        .toList();
  }

  private static boolean isIn(LimitTerm term, Flow.Cell cell) {
    return term.from() < cell.to() && term.to() > cell.from();
  }

  /** A cell that holds but a number, below a header that names the unit. */
  private Optional<LimitTerm> bare(Flow flow, Flow.Cell cell) {
    String words = flow.chars().substring(cell.from(), cell.to());
    if (cell.header().isEmpty() || !BARE_CELL.matcher(words).matches()) {
      return Optional.empty();
    }
    return units.in(cell.header()).map(unit -> bare(cell.from(), cell.to(), words, unit));
  }
}
