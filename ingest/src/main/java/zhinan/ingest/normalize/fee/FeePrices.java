package zhinan.ingest.normalize.fee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.normalize.flow.Flow;
import zhinan.text.Lexicon;

/** Finds amounts of money that somebody pays to the office. Immutable, may be shared. */
final class FeePrices {
  /** Prices that are looked at in one body; the longest list of the guides at hand has seven. */
  private static final int MAX_PRICES = 300;

  private static final String AMOUNT = "(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9})(?:\\.\\d{1,4})?";

  /** Without one of them there is no price outside of tables. */
  private static final String SIGNS = "元圆¥￥";

  private static final Pattern BARE = Pattern.compile(AMOUNT);

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private static final Pattern THRESHOLD_BEHIND = Pattern.compile("\\(?(?:含|以[上下内]|的?部分)|[(,]?不含");

  private final Pattern price;
  private final Pattern headerPer;

  /** {@code 超过1000元的部分}: a threshold. */
  private final Pattern thresholdBefore;

  private final Lexicon<FeeWord> lexicon;

  FeePrices(Lexicon<FeeWord> lexicon) {
    this.lexicon = lexicon;
    String per = "(?:" + lexicon.regex(FeeWord.PER) + ")";
    String behind = "(?:(?:/|\\(?每|\\(元/)(?<per>" + per + "(?:[/·]?每?" + per + ")?)\\)?)?";
    this.price =
        Pattern.compile(
            "(?<![\\d.])(?=\\d)(?:(?<least>"
                + AMOUNT
                + ")元?[-~至到])?(?<most>"
                + AMOUNT
                + ")(?<scale>万)?余?[元圆]"
                + behind
                + "|[¥￥](?<yen>"
                + AMOUNT
                + ")"
                + behind.replace("<per>", "<each>"));
    this.thresholdBefore = Pattern.compile(lexicon.regex(FeeWord.THRESHOLD) + "$");
    this.headerPer = Pattern.compile("元[/每](?<per>" + per + ")");
  }

  /** All prices in order; of a range both ends. */
  List<FeePrices.Price> find(Flow flow) {
    if (SIGNS.chars().allMatch(sign -> flow.chars().indexOf(sign) < 0) && flow.cells().isEmpty()) {
      return List.of();
    }
    List<FeePrices.Price> found = new ArrayList<>();
    Matcher amount = price.matcher(flow.chars());
    while (found.size() < MAX_PRICES && amount.find()) {
      if (!isThreshold(flow.chars(), amount)) {
        if (amount.group("least") != null) {
          found.add(price(amount, "least"));
        }
        found.add(price(amount, amount.group("most") == null ? "yen" : "most"));
      }
    }
    flow.cells().forEach(spot -> bare(flow, spot).ifPresent(found::add));
    found.sort(Comparator.comparing(FeePrices.Price::from));
    return found;
  }

  private static FeePrices.Price price(Matcher amount, String group) {
    BigDecimal number = new BigDecimal(amount.group(group).replace(",", ""));
    if (amount.group("scale") != null) {
      number = number.multiply(TEN_THOUSAND);
    }
    String behind = amount.group(group.equals("yen") ? "each" : "per");
    String per = behind == null ? "" : behind;
    return new FeePrices.Price(amount.start(), amount.end(), number, per);
  }

  private boolean isThreshold(String chars, Matcher amount) {
    String before = chars.substring(Math.max(0, amount.start() - 3), amount.start());
    Matcher behind = THRESHOLD_BEHIND.matcher(chars).region(amount.end(), chars.length());
    return behind.lookingAt() || thresholdBefore.matcher(before).find();
  }

  /** A cell that holds but a number, below a header of fees. */
  private Optional<FeePrices.Price> bare(Flow flow, Flow.Cell spot) {
    String cell = flow.chars().substring(spot.from(), spot.to());
    boolean isPriced = spot.header().indexOf('元') >= 0 || lexicon.in(FeeWord.LABEL, spot.header());
    if (!isPriced || !BARE.matcher(cell).matches()) {
      return Optional.empty();
    }
    Matcher per = headerPer.matcher(spot.header());
    BigDecimal number = new BigDecimal(cell.replace(",", ""));
    return Optional.of(
        new FeePrices.Price(spot.from(), spot.to(), number, per.find() ? per.group("per") : ""));
  }

  /**
   * An amount of money in a flow.
   *
   * @param from index of its first character
   * @param to index behind its last
   * @param amount in CNY
   * @param per 件, 平方米, {@code ""} where not said behind it
   */
  record Price(int from, int to, BigDecimal amount, String per) {}
}
