package zhinan.ingest.normalize.fee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.normalize.flow.Flow;
import zhinan.ingest.normalize.flow.FlowClause;
import zhinan.ingest.normalize.flow.FlowColumn;
import zhinan.model.Fee.FeeItem;
import zhinan.model.Severity;

/** Collects what the clauses of a fee say. Single use. */
final class FeeItems {
  /** Longest words kept of what is paid for; the longest at hand have 50. */
  private static final int MAX_WHAT = 80;

  /** How far in front of a price its words start; with two documents named the longest have 110. */
  private static final int MAX_BEFORE = 240;

  /** Longest words kept of the case that a price is for; the longest at hand have 17. */
  private static final int MAX_CASE = 40;

  /** {@code 除工本费外}, {@code 除工本费以外，}. */
  private static final Pattern EXCEPT = Pattern.compile("除了?([^除外，]{1,40}?)[以之]?外，?");

  private final Flow flow;
  private final FeeSubjects words;
  private final FeeSense sense;
  private final FeeBasis basis;
  private final List<FeeItem> charged = new ArrayList<>();
  private final List<FeeItem> free = new ArrayList<>();
  private final List<String> reductions = new ArrayList<>();
  private String pending = "";
  private int pendingFrom = -1;
  private boolean saysCharged;
  private boolean saysFree;
  private boolean isFreeForSome;
  private boolean saysLess;
  private boolean isUnread;
  private boolean hasDeposit;
  private boolean isFreeForAll;
  private int sentence;
  private int reducedFrom;
  private int reducedTo = -1;
  private int from = -1;
  private int to;

  FeeItems(Flow flow, FeeSubjects words, FeeSense sense, List<FlowClause> clauses) {
    this.flow = flow;
    this.words = words;
    this.sense = sense;
    this.basis = new FeeBasis(flow, clauses);
  }

  void price(int start, FeePrices.Price price, int behind) {
    int near = Math.max(start, price.from() - MAX_BEFORE);
    FeeSubjects.Subject before = words.what(flow.words(near, price.from()).chars());
    String what = before.what();
    if (what.isEmpty() && behind > price.to()) {
      int far = Math.min(behind, price.to() + MAX_WHAT);
      what = words.what(flow.words(price.to(), far).chars()).what();
    }
    if (what.isEmpty()) {
      what = flow.cellAt(price.from()).map(Flow.Cell::rowHead).orElse("");
    }
    what = inCase(what);
    if (words.isDeposit(what)) {
      hasDeposit = true;
      return;
    }
    String per = price.per().isEmpty() ? before.per() : price.per();
    FeeItem item = new FeeItem(cut(what), price.amount(), per, basis.of(price.to()), "");
    isUnread |= price.amount().isEmpty();
    (item.isFree() ? free : charged).add(item);
    isFreeForAll |= item.isFree();
  }

  /** Something is charged for, without an amount. */
  void charge(String what, int at) {
    charged.add(new FeeItem(cut(what), Optional.empty(), "", basis.of(at), ""));
  }

  /** The answer is no: {@code 无}, {@code 否}. */
  void none() {
    saysFree = true;
  }

  /** Something is free; {@code 除工本费外} names what is not. */
  void free(String what, int at) {
    saysFree = true;
    isFreeForSome = true;
    String said = words.what(what).what();
    Matcher except = EXCEPT.matcher(pending + said);
    if (except.lookingAt()) {
      charge(except.group(1), at);
      pending = "";
      said = words.what(except.replaceFirst("")).what();
    }
    isFreeForAll |= !sense.isForSome(pending + what);
    String cut =
        inCase(
            said.isEmpty()
                ? flow.cellAt(at)
                    .filter(cell -> cell.is(FlowColumn.FEE))
                    .map(Flow.Cell::rowHead)
                    .orElse("")
                : said);
    if (!cut.isEmpty()) {
      free.add(new FeeItem(cut(cut), Optional.of(BigDecimal.ZERO), "", basis.of(at), ""));
    }
  }

  /**
   * What was charged is charged no more: what the sentence named before, or what has the name.
   * {@code 登记费80元，自2017年起停征} is free.
   */
  void waive(String what, int at) {
    String named = words.what(what).what();
    List<FeeItem> before = charged.subList(sentence, charged.size());
    List<FeeItem> over =
        named.isEmpty() && pending.isEmpty()
            ? List.copyOf(before)
            : charged.stream().filter(item -> item.what().equals(named)).toList();
    charged.removeAll(over);
    sentence = Math.min(sentence, charged.size());
    over.forEach(item -> free.add(waived(item)));
    isFreeForAll |= !over.isEmpty();
    saysFree = true;
    if (over.isEmpty()) {
      free(what, at);
    }
  }

  private static FeeItem waived(FeeItem item) {
    return new FeeItem(item.what(), Optional.of(BigDecimal.ZERO), "", item.basis(), "");
  }

  /** Some pay nothing, without saying who: {@code 减半或免收}. */
  void sayFreeForSome() {
    saysFree = true;
    isFreeForSome = true;
  }

  /** Some pay a part: {@code 减半}, {@code 五折}. */
  void sayLess() {
    saysLess = true;
  }

  void sayCharged() {
    saysCharged = true;
  }

  /** Words about who pays less; clauses that follow each other are one. */
  void reduce(FlowClause clause) {
    if (reducedTo < 0 || clause.from() > reducedTo + 1) {
      endReduction();
      reducedFrom = clause.from();
    }
    reducedTo = clause.to();
    if (clause.endsSentence()) {
      endReduction();
    }
  }

  private void endReduction() {
    if (reducedTo >= 0) {
      reductions.add(flow.words(reducedFrom, reducedTo).strip().chars());
      reducedTo = -1;
    }
  }

  /** Notes a clause that says nothing by itself: {@code 所有人姓名变更的，行驶证10元}. */
  void pass(FlowClause clause, String bare) {
    String cut = words.what(bare).what();
    pending = clause.endsSentence() || cut.length() > MAX_CASE ? "" : pending + cut + "，";
    pendingFrom = pending.isEmpty() ? -1 : pendingFrom < 0 ? clause.from() : pendingFrom;
  }

  private String inCase(String what) {
    return pending.length() > MAX_CASE
        ? what
        : what.isEmpty() && !pending.isEmpty()
            ? pending.substring(0, pending.length() - 1)
            : pending + what;
  }

  /** Notes that the clause was read. */
  void use(FlowClause clause) {
    from = from < 0 && pendingFrom >= 0 ? pendingFrom : from;
    pending = "";
    pendingFrom = -1;
    from = from < 0 ? clause.from() : from;
    to = clause.to();
    sentence = clause.endsSentence() ? charged.size() : sentence;
  }

  private static String cut(String what) {
    return what.length() > MAX_WHAT ? what.substring(0, MAX_WHAT) : what;
  }

  boolean hasPrice() {
    return charged.stream().anyMatch(item -> item.amount().isPresent());
  }

  boolean hasCharged() {
    return !charged.isEmpty();
  }

  boolean isSaidCharged() {
    return saysCharged;
  }

  boolean isSaidFree() {
    return saysFree || !free.isEmpty();
  }

  boolean hasReduction() {
    endReduction();
    return !reductions.isEmpty();
  }

  /** Whether something is charged for, wholly or in part, and something else is free. */
  boolean isPartly() {
    return hasCharged() && !free.isEmpty()
        || (hasCharged() || saysLess) && isFreeForSome
        || isForSomeOnly();
  }

  /** Whether all that is said is that some pay nothing: {@code 对小微企业免征}. */
  private boolean isForSomeOnly() {
    return !free.isEmpty() && !isFreeForAll;
  }

  /** What is charged for and what is expressly free, each with the words of who pays less. */
  List<FeeItem> items() {
    endReduction();
    String reduction = String.join("；", reductions);
    List<FeeItem> items = new ArrayList<>(charged);
    if (items.isEmpty() && !(isForSomeOnly() && !saysCharged && !saysLess)) {
      items.add(new FeeItem("", Optional.empty(), "", basis.of(Math.max(0, from)), ""));
    }
    items.replaceAll(
        item -> new FeeItem(item.what(), item.amount(), item.per(), item.basis(), reduction));
    if (!charged.isEmpty() || isPartly()) {
      items.addAll(free);
    }
    if (isPartly() && free.isEmpty()) {
      items.add(new FeeItem("", Optional.of(BigDecimal.ZERO), "", "", ""));
    }
    return items;
  }

  int from() {
    return Math.max(0, from);
  }

  int to() {
    return to;
  }

  /** What the reader should know: that a number was none beyond doubt. */
  List<Doubt> doubts() {
    return isUnread
        ? List.of(
            new Doubt(
                Severity.WARNING,
                "fee-amount-unread",
                "the words name an amount of money whose number is none beyond doubt"))
        : List.of();
  }

  /** The same where the words say neither how much nor whether. */
  List<Doubt> doubtsAsStated() {
    String message =
        hasDeposit
            ? "the words name money that is given back, and no fee"
            : "the words say neither how much nor whether anything is paid";
    return List.of(new Doubt(Severity.INFO, "fee-as-stated", message));
  }

  boolean isUsed() {
    return from >= 0;
  }
}
