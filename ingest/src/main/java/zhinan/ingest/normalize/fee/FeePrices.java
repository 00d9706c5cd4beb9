package zhinan.ingest.normalize.fee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.normalize.flow.Flow;
import zhinan.ingest.normalize.flow.FlowColumn;
import zhinan.text.FirstLook;
import zhinan.text.Lexicon;
import zhinan.text.Numeral;
import zhinan.text.WordList;

/**
 * Finds amounts of money that somebody pays to the office: {@code 80元/件}, {@code 十元五角}, {@code
 * 1.5万元}, {@code ¥80}, {@code 八十} below a header of fees. Immutable, may be shared.
 */
final class FeePrices {
  /** Prices that are looked at in one body; the longest list of the guides at hand has seven. */
  private static final int MAX_PRICES = 300;

  /** One number, and what makes none of it: {@code 20}, {@code 3万}, {@code 十余}, {@code 几十}. */
  private static final String NUMBER = "(?>[几数]?" + Numeral.ANY + "[百千万亿]?[余多来几]?|几[十百千万]*)";

  private static final String FROM_TO = "(?:[-~]{1,2}|[至到])";

  /** What multiplies both ends of a range: {@code 1-2万元}. */
  private static final String SCALES = "百千万亿";

  /** What a price starts with, if not with a number. */
  private static final String STARTS = "¥￥";

  /** What stands behind the number of a price, beside currencies: {@code 五角}, {@code 1-2元}. */
  private static final String BEHIND_NUMBERS = "角-~至到";

  private static final Pattern BARE = Pattern.compile(NUMBER);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final Pattern THRESHOLD_BEHIND =
      Pattern.compile("\\(?(?:含|以[上下内]|的?部分|" + "的(?:,|收(?!费)|按|缴))" + "|[(,]?不含");

  private final Lexicon<FeeWord> lexicon;
  private final FirstLook price;
  private final Pattern headerPer;

  /** {@code 超过1000元的部分}: a threshold. */
  private final Pattern thresholdBefore;

  FeePrices(Lexicon<FeeWord> lexicon) {
    this(lexicon, true);
  }

  /**
   * @param looksFirst whether only places are tried where a price may start
   */
  FeePrices(Lexicon<FeeWord> lexicon, boolean looksFirst) {
    this.lexicon = lexicon;
    String per = lexicon.regex(FeeWord.PER);
    String currency = lexicon.regex(FeeWord.CURRENCY);
    String behind = "(?:(?:/|\\(?每|\\(元/)(?<per>" + per + "(?:[/·]?每?" + per + ")?)\\)?)?";
    Pattern pattern =
        Pattern.compile(
            ("(?<![\\d.])(?=\\d|[¥￥]|(?<!" + Numeral.HAN + ")(?:[半几数]|" + Numeral.HAN + "))")
                + ("(?!" + lexicon.regex(FeeWord.LOOKALIKE) + "|[" + SCALES + "]+[元圆])")
                + ("(?:(?<least>" + NUMBER + ")(?<own>" + currency + ")?" + FROM_TO + ")?")
                + ("(?:(?<most>" + NUMBER + ")" + currency)
                + ("(?:(?<tenths>" + NUMBER + ")角)?(?:(?<cents>" + NUMBER + ")分)?整?" + behind)
                + ("|(?<coins>" + NUMBER + ")角(?=[/每,;。、()\n\t]|$)")
                + (behind.replace("<per>", "<perCoin>") + ")")
                + ("|[¥￥](?<yen>" + NUMBER + ")" + behind.replace("<per>", "<each>")));
    this.price =
        looksFirst
            ? FirstLook.of(
                pattern,
                STARTS,
                BEHIND_NUMBERS + lexicon.of(FeeWord.CURRENCY).starts(),
                WordList.of(List.of()))
            : FirstLook.everywhere(pattern);
    this.thresholdBefore = Pattern.compile(lexicon.regex(FeeWord.THRESHOLD) + "$");
    this.headerPer = Pattern.compile("元[/每](?<per>" + per + ")");
  }

  /** All prices in order; of a range both ends. */
  List<Price> find(Flow flow) {
    List<Price> found = new ArrayList<>();
    Matcher amount = price.matcher(flow.chars());
    int from = 0;
    while (found.size() < MAX_PRICES && price.find(amount, flow.chars(), from)) {
      from = amount.end();
      if (!isThreshold(flow.chars(), amount)) {
        if (amount.group("least") != null) {
          found.add(new Price(amount.start(), amount.end(), least(amount), per(amount)));
        }
        found.add(new Price(amount.start(), amount.end(), most(amount), per(amount)));
      }
    }
    flow.cells().forEach(cell -> bare(flow, cell).ifPresent(found::add));
    found.sort(Comparator.comparing(Price::from));
    return found;
  }

  private static Optional<BigDecimal> least(Matcher amount) {
    String least = amount.group("least");
    String most = amount.group("most");
    boolean isScaled =
        amount.group("own") == null && most != null && isScale(most) && !isScale(least);
    return value(isScaled ? least + most.charAt(most.length() - 1) : least);
  }

  private static boolean isScale(String number) {
    return SCALES.indexOf(number.charAt(number.length() - 1)) >= 0;
  }

  private static Optional<BigDecimal> most(Matcher amount) {
    if (amount.group("coins") != null) {
      return value(amount.group("coins")).map(coins -> coins.divide(TEN));
    }
    if (amount.group("yen") != null) {
      return value(amount.group("yen"));
    }
    Optional<BigDecimal> yuan = value(amount.group("most"));
    Optional<BigDecimal> tenths = coins(amount.group("tenths"), TEN);
    Optional<BigDecimal> cents = coins(amount.group("cents"), HUNDRED);
    return yuan.flatMap(
        whole -> tenths.flatMap(more -> cents.map(rest -> whole.add(more).add(rest))));
  }

  private static Optional<BigDecimal> coins(String printed, BigDecimal share) {
    return printed == null
        ? Optional.of(BigDecimal.ZERO)
        : value(printed).map(coins -> coins.divide(share));
  }

  private static Optional<BigDecimal> value(String printed) {
    return Numeral.of(printed).map(Numeral::value);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : value.scale() > plain.scale() ? plain : value;
  }

  private static String per(Matcher amount) {
    String per = "";
    for (String group : List.of("per", "perCoin", "each")) {
      per = amount.group(group) == null ? per : amount.group(group);
    }
    return per;
  }

  private boolean isThreshold(String chars, Matcher amount) {
    String before = chars.substring(Math.max(0, amount.start() - 3), amount.start());
    Matcher behind = THRESHOLD_BEHIND.matcher(chars).region(amount.end(), chars.length());
    return behind.lookingAt() || thresholdBefore.matcher(before).find();
  }

  /** A cell that holds but a number, below a header of fees. */
  private Optional<Price> bare(Flow flow, Flow.Cell cell) {
    String words = flow.chars().substring(cell.from(), cell.to());
    boolean isPriced =
        cell.is(FlowColumn.FEE)
            || cell.header().indexOf('元') >= 0
            || lexicon.in(FeeWord.LABEL, cell.header());
    if (!isPriced || !BARE.matcher(words).matches()) {
      return Optional.empty();
    }
    Matcher per = headerPer.matcher(cell.header());
    BigDecimal unit = cell.header().contains("万元") ? TEN_THOUSAND : BigDecimal.ONE;
    return Optional.of(
        new Price(
            cell.from(),
            cell.to(),
            value(words).map(unit::multiply).map(FeePrices::plain),
            per.find() ? per.group("per") : ""));
  }

  /**
   * An amount of money in a flow.
   *
   * @param from index of its first character
   * @param to index behind its last
   * @param amount in CNY; empty where the number is none beyond doubt: {@code 十余元}
   * @param per 件, 平方米, {@code ""} where not said behind it
   */
  record Price(int from, int to, Optional<BigDecimal> amount, String per) {
    /** The same of which nothing is paid any more. */
    Price waived() {
      return new Price(from, to, Optional.of(BigDecimal.ZERO), per);
    }
  }
}
