package zhinan.ingest.normalize.fee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.flow.Flow;
import zhinan.ingest.normalize.flow.FlowClause;
import zhinan.model.Fee;
import zhinan.text.Lexicon;
import zhinan.text.Numeral;
import zhinan.text.Text;
import zhinan.text.WordList;

/** Reads what a matter costs from a flow. Immutable, may be shared. */
public final class FeeReader {

  /** Words kept of a fee that states no amount; as for time limits. */
  private static final int MAX_WORDS = 240;

  /** How long the words may be that a bare {@code 收费} is about; the longest at hand have 10. */
  private static final int MAX_CHARGED = 24;

  /** What is paid, in the name of it: {@code 土地出让金按规定收取}; not {@code 多个抵押物按一件收费}. */
  private static final Pattern MONEY = Pattern.compile("[费金税款]");

  /** What the name of every fee holds: {@code 费[用为是]} in front of a price. */
  private static final String FEE = "费";

  private static final Pattern PERCENT =
      Pattern.compile("(?:\\d{1,3}(?:\\.\\d{1,4})?[%‰]|[百千万]分之" + Numeral.ANY + ")");

  /** {@code 五折}, {@code 8.5折}; not {@code 存折}. */
  private static final Pattern DISCOUNT =
      Pattern.compile("(?:\\d(?:\\.\\d)?|" + Numeral.HAN + "{1,2})折");

  /** {@code 免收登记费（公告费…}: the rest of what is free. */
  private static final Pattern NAMED_FREE = Pattern.compile("[^,;()]{0,12}费用?(?=\\()");

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,80}\\)|\"[^\"]{0,80}\"");
  private static final Pattern BY_RULE =
      Pattern.compile("(?<what>[^按依照]{0,20}费[^按依照]{0,6})[按依照].{0,200}(?:标准|规定|执行)");

  private final Lexicon<FeeWord> lexicon;
  private final FeeSubjects words;
  private final FeePrices prices;
  private final FeeSense sense;
  private final Pattern charged;
  private final Pattern surePrice;

  /** {@code 根据…号文件精神}: a document with the words that name it. */
  private final Pattern named;

  /** One of these stands in every clause that is surely about a fee, see {@link #isSure}. */
  private final WordList sureWords;

  private FeeReader(Lexicon<FeeWord> lexicon) {
    this.lexicon = lexicon;
    this.words = new FeeSubjects(lexicon);
    this.prices = new FeePrices(lexicon);
    this.sense = new FeeSense(lexicon);
    this.named =
        Pattern.compile(
            (lexicon.regex(FeeWord.BY) + "?(?:" + FeeBasis.DOCUMENT + ")")
                + ("(?:等?" + lexicon.regex(FeeWord.BY_TAIL) + ")?"));
    this.charged =
        Pattern.compile("(?<![不免未])" + lexicon.regex(FeeWord.CHARGED) + "(?!标准|依据|项目|票据)");
    this.surePrice =
        Pattern.compile(
            FEE
                + "[用为是:每\\d]{0,3}[^\\d,;。]{0,6}$|"
                + lexicon.regex(FeeWord.CHARGED)
                + "[^\\d,;。]{0,8}$");
    List<String> sure = new ArrayList<>(List.of(FEE));
    sure.addAll(lexicon.of(List.of(FeeWord.SURELY_FREE, FeeWord.CHARGED, FeeWord.NOUN)).words());
    this.sureWords = WordList.of(sure);
  }

  /** With the table of words. */
  public static FeeReader load() {
    return new FeeReader(Lexicon.load(FeeReader.class, "fee-words.tsv", FeeWord.class));
  }

  /** What stands under a heading of fees; empty only where there are no words. */
  public Optional<Reading<Fee>> own(Flow flow) {
    if (flow.isBlank()) {
      return Optional.empty();
    }
    FeeItems items = read(flow, FlowClause.of(flow.chars()), prices.find(flow));
    return Optional.of(
        reading(flow, items)
            .orElseGet(
                () ->
                    new Reading<>(
                        flow.words(0, Math.min(MAX_WORDS, flow.length())),
                        Optional.of(new Fee.AsStated()),
                        FeeRule.AS_STATED.id(),
                        items.doubtsAsStated())));
  }

  /** Only what is surely about a fee. */
  public Optional<Reading<Fee>> sure(Flow flow) {
    if (!flow.says(sureWords)) {
      return Optional.empty();
    }
    List<FeePrices.Price> found = prices.find(flow);
    List<FlowClause> sure =
        FlowClause.of(flow.chars()).stream().filter(clause -> isSure(flow, clause, found)).toList();
    return sure.isEmpty() ? Optional.empty() : reading(flow, read(flow, sure, found));
  }

  private boolean isSure(Flow flow, FlowClause clause, List<FeePrices.Price> found) {
    if (lexicon.in(FeeWord.OTHER_WAY, clause.words())) {
      return false;
    }
    return lexicon.in(FeeWord.SURELY_FREE, clause.words())
        || words.isLabelled(clause.words())
        || found.stream().anyMatch(price -> isSure(flow, clause, price));
  }

  /** {@code 工本费10元}, {@code 10元工本费}. */
  private boolean isSure(Flow flow, FlowClause clause, FeePrices.Price price) {
    if (price.from() < clause.from() || price.to() > clause.to()) {
      return false;
    }
    String before = flow.chars().substring(clause.from(), price.from());
    String behind = flow.chars().substring(price.to(), clause.to());
    return surePrice.matcher(before).find() || lexicon.of(FeeWord.NOUN).starts(behind);
  }

  private FeeItems read(Flow flow, List<FlowClause> clauses, List<FeePrices.Price> found) {
    FeeItems items = new FeeItems(flow, words, sense, clauses);
    int next = 0;
    for (FlowClause clause : clauses) {
      while (next < found.size() && found.get(next).from() < clause.from()) {
        next++;
      }
      int last = next;
      while (last < found.size() && found.get(last).to() <= clause.to()) {
        last++;
      }
      if (last > next && !lexicon.in(FeeWord.OTHER_WAY, clause.words())) {
        addPrices(flow, items, clause, found.subList(next, last));
      } else {
        addWords(items, clause);
      }
      next = last;
    }
    return items;
  }

  private void addPrices(
      Flow flow, FeeItems items, FlowClause clause, List<FeePrices.Price> found) {
    int start = clause.from();
    for (int i = 0; i < found.size(); i++) {
      FeePrices.Price price = found.get(i);
      boolean isRange = i > 0 && found.get(i - 1).from() == price.from();
      if (!isRange) {
        start = freeBefore(flow, items, Math.min(start, price.from()), price.from());
      }
      int next = i + 1 < found.size() ? found.get(i + 1).from() : clause.to();
      boolean isWaived = isWaived(flow.chars(), price.to(), Math.max(price.to(), next));
      int behind = i + 1 < found.size() ? price.to() : clause.to();
      items.price(start, isWaived ? price.waived() : price, behind);
      start = isRange || next > price.from() ? price.to() : start;
    }
    addFree(items, flow.chars().substring(start, clause.to()), start);
    items.use(clause);
  }

  /** {@code 不收取任何费用（复印费0.5元/张除外）}: what is free in front of a price of the same clause. */
  private int freeBefore(Flow flow, FeeItems items, int from, int to) {
    String before = flow.chars().substring(from, to);
    int end = sense.free(before).map(free -> closed(before, free.end())).orElse(0);
    if (end == 0) {
      return from;
    }
    items.free(sense.free(before.substring(0, end)).map(FeeSense.Free::rest).orElse(""), from);
    return from + end;
  }

  /** Behind what is free, where a sign or the word for fees closes it; 0 where nothing does. */
  private static int closed(String words, int end) {
    Matcher named = NAMED_FREE.matcher(words).region(end, words.length());
    if (named.lookingAt()) {
      return named.end();
    }
    boolean isSign = end < words.length() && !Character.isLetterOrDigit(words.charAt(end));
    return isSign || words.substring(0, end).endsWith(FEE) ? end : 0;
  }

  /** {@code 10元/证（已停征）}. */
  private boolean isWaived(String chars, int from, int to) {
    Matcher bracket = BRACKETS.matcher(chars).region(from, to);
    return bracket.lookingAt()
        && sense
            .free(bracket.group().substring(1, bracket.group().length() - 1))
            .filter(FeeSense.Free::stops)
            .filter(free -> words.what(free.rest()).what().isEmpty())
            .isPresent();
  }

  /** {@code 登记费80元 查询费免费}: what is said to be free behind the prices of a clause. */
  private void addFree(FeeItems items, String behind, int at) {
    String bare = BRACKETS.matcher(behind).replaceAll("");
    boolean isReduced = lexicon.in(FeeWord.REDUCED, bare) || lexicon.in(FeeWord.LESS, bare);
    if (!isReduced) {
      sense.free(bare).ifPresent(free -> addFree(items, free, at));
    }
  }

  private static void addFree(FeeItems items, FeeSense.Free free, int at) {
    if (free.stops()) {
      items.waive(free.rest(), at);
    } else {
      items.free(free.rest(), at);
    }
  }

  private void addWords(FeeItems items, FlowClause clause) {
    String said = words.unlabelled(clause.words());
    String bare = BRACKETS.matcher(said).replaceAll("");
    bare = named.matcher(bare).replaceAll("");
    boolean asksForFree = words.asksWhetherFree(clause.words());
    Optional<FeeSense.Free> free = sense.free(bare);
    if (lexicon.has(asksForFree ? FeeWord.FREE_ANSWER : FeeWord.YES, bare)) {
      items.sayCharged();
    } else if (lexicon.has(FeeWord.LABEL, bare)) {
      return;
    } else if (lexicon.has(asksForFree ? FeeWord.YES : FeeWord.FREE_ANSWER, bare)) {
      items.none();
    } else if (lexicon.in(FeeWord.LESS, bare) || DISCOUNT.matcher(bare).find()) {
      items.reduce(clause);
      items.sayLess();
      free.ifPresent(some -> items.sayFreeForSome());
    } else if (free.isPresent()) {
      addFree(items, free.get(), clause.from());
    } else if (lexicon.in(FeeWord.REDUCED, bare)) {
      items.reduce(clause);
    } else if (lexicon.of(FeeWord.REST).starts(bare)
        && charged.matcher(bare).find()
        && !PERCENT.matcher(bare).find()) {
      items.charge(rest(bare), clause.from());
    } else if (!addCharge(items, clause, bare)) {
      items.pass(clause, bare);
      return;
    }
    items.use(clause);
  }

  /** {@code 其余人员按规定收取}: who pays, up to the rule or the verb. */
  private String rest(String bare) {
    Matcher verb = charged.matcher(bare);
    String who = verb.find() ? bare.substring(0, verb.start()) : bare;
    int rule = who.indexOf('按');
    return words.what(rule < 0 ? who : who.substring(0, rule)).what();
  }

  private boolean addCharge(FeeItems items, FlowClause clause, String bare) {
    Matcher byRule = BY_RULE.matcher(bare);
    Matcher verb = charged.matcher(bare);
    if (PERCENT.matcher(bare).find()) {
      items.charge(bare, clause.from());
    } else if (byRule.lookingAt()) {
      items.charge(words.what(byRule.group("what")).what(), clause.from());
    } else if (verb.find() && bare.lastIndexOf('见', verb.start()) < 0) {
      return addCharge(items, clause, bare, verb);
    } else {
      return false;
    }
    return true;
  }

  private boolean addCharge(FeeItems items, FlowClause clause, String bare, Matcher verb) {
    String what = words.what(bare.substring(verb.end())).what();
    if (what.isEmpty() && verb.group().startsWith("收")) {
      String before = bare.substring(0, verb.start());
      int rule = before.indexOf('按');
      what = words.what(rule < 0 ? before : before.substring(0, rule)).what();
      what = rule < 0 || MONEY.matcher(what).find() ? what : "";
    }
    boolean isLawText = bare.contains("应当") || what.length() > MAX_CHARGED;
    if (what.isEmpty() || isLawText) {
      items.sayCharged();
    } else {
      items.charge(what, clause.from());
    }
    return true;
  }

  private static Optional<Reading<Fee>> reading(Flow flow, FeeItems items) {
    Optional<FeeRule> rule = rule(items);
    if (rule.isEmpty() || !items.isUsed()) {
      return Optional.empty();
    }
    Fee fee = rule.get() == FeeRule.FREE ? new Fee.Free() : new Fee.Charged(items.items());
    Text words = flow.words(items.from(), items.to());
    return Optional.of(new Reading<>(words, Optional.of(fee), rule.get().id(), items.doubts()));
  }

  private static Optional<FeeRule> rule(FeeItems items) {
    if (items.isPartly()) {
      return Optional.of(FeeRule.PARTLY);
    }
    if (items.hasPrice()) {
      return Optional.of(FeeRule.PRICED);
    }
    if (items.hasCharged() || items.isSaidCharged()) {
      return Optional.of(FeeRule.CHARGED);
    }
    if (items.isSaidFree()) {
      return Optional.of(FeeRule.FREE);
    }
    return items.hasReduction() ? Optional.of(FeeRule.REDUCED) : Optional.empty();
  }
}
