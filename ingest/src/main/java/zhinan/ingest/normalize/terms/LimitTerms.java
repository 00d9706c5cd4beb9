package zhinan.ingest.normalize.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private final Pattern terms;

  LimitTerms(Lexicon lexicon) {
    String one = Numerals.ONE;
    String unit = LimitUnits.UNIT;
    String pair =
        Numerals.ALONE
            + "(?<one>"
            + one
            + ")\\((?<oneNote>[^()]{1,16})\\)/(?<two>"
            + one
            + ")\\((?<twoNote>[^()]{1,16})\\)(?<pairUnit>"
            + unit
            + ")";
    String amount =
        Numerals.ALONE
            + "(?<least>"
            + one
            + ")(?<half>个半)?(?:(?:个?工作日|个?月|[日天])?[-~至到](?<most>"
            + one
            + "))?\n?(?:\\(\n?(?<boxed>"
            + unit
            + ")\n?\\)|(?<unit>"
            + unit
            + "))";
    String bare =
        "(?<=[限期间])\\((?<bareUnit>"
            + unit
            + ")\\)[:\n\t]{0,2}(?<bareNumber>"
            + one
            + ")(?![\\d.年月日天个小分-])";
    this.terms =
        Pattern.compile(
            group(LimitRule.DATE, DATE)
                + group(LimitRule.PAIR, pair)
                + group(LimitRule.AMOUNT, amount)
                + group(LimitRule.BARE, bare)
                + group(LimitRule.NOW, lexicon.any(WordKind.LIMIT_NOW) + "(?!所)")
                + group(LimitRule.TODAY, lexicon.any(WordKind.LIMIT_TODAY))
                + "(?!)");
  }

  private static String group(LimitRule rule, String pattern) {
    return "(?<" + rule.group() + ">" + pattern + ")|";
  }

  /** All terms in order; dates are none. */
  List<LimitTerm> find(String chars) {
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
        found.add(term(LimitRule.NOW, term, Optional.empty(), ""));
      } else if (term.group(LimitRule.TODAY.group()) != null) {
        Amount day = new Amount(BigDecimal.ONE, BigDecimal.ONE);
        found.add(term(LimitRule.TODAY, term, Optional.of(day), ""));
      }
    }
    return found;
  }

  private static LimitTerm term(
      LimitRule rule, Matcher found, Optional<Amount> amount, String note) {
    return new LimitTerm(rule, found.start(), found.end(), amount, rule.ownUnit(), note);
  }

  private static List<LimitTerm> pair(Matcher found) {
    return List.of(
        half(found, found.group("one"), found.group("oneNote")),
        half(found, found.group("two"), found.group("twoNote")));
  }

  private static LimitTerm half(Matcher found, String number, String note) {
    BigDecimal value = Numerals.value(number);
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
    BigDecimal least = Numerals.value(found.group("least"));
    if (found.group("half") != null) {
      least = least.add(Numerals.value("半"));
    }
    BigDecimal most = found.group("most") == null ? least : Numerals.value(found.group("most"));
    return new LimitTerm(
        LimitRule.AMOUNT,
        found.start(),
        found.end(),
        Optional.of(LimitUnits.amount(least, most, unit)),
        LimitUnits.unit(unit),
        "");
  }

  /** A number whose unit stands in the words before or above it. */
  static LimitTerm bare(int from, int to, String number, String unit) {
    BigDecimal value = Numerals.value(number);
    return new LimitTerm(
        LimitRule.BARE,
        from,
        to,
        Optional.of(LimitUnits.amount(value, value, unit)),
        LimitUnits.unit(unit),
        "");
  }
}
