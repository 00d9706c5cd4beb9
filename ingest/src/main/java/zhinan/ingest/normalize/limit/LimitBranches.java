package zhinan.ingest.normalize.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.flow.Flow;
import zhinan.model.Severity;
import zhinan.model.TimeLimit;
import zhinan.model.TimeLimit.Basis;
import zhinan.text.Range;
import zhinan.text.Signs;
import zhinan.text.Text;

/** Collects the branches of a time limit in the order of the text. Single use. */
final class LimitBranches {
  /** Longest words kept of a condition; the longest one in the guides at hand has 90. */
  private static final int MAX_CONDITION = 160;

  private static final String CLAUSE_ENDS = ",、;。!(\n\t";

  private final Flow flow;
  private final LimitUnits units;
  private final LimitBasis bases;
  private final LimitExclusions exclusions;
  private final LimitCondition conditions;
  private final Basis heading;
  private final List<Branch> branches = new ArrayList<>();
  private int end;

  LimitBranches(
      Flow flow,
      LimitUnits units,
      LimitBasis bases,
      LimitExclusions exclusions,
      LimitCondition conditions,
      Basis heading) {
    this.flow = flow;
    this.units = units;
    this.exclusions = exclusions;
    this.bases = bases;
    this.conditions = conditions;
    this.heading = heading;
  }

  /** Where the words of the last branch's amount end, for any other term than the same. */
  int floor(LimitTerm term) {
    return isSamePair(term) ? 0 : end;
  }

  private boolean isSamePair(LimitTerm term) {
    return !branches.isEmpty() && branches.get(branches.size() - 1).term().from() == term.from();
  }

  void add(LimitTerm term) {
    if (isSamePair(term)) {
      Branch twin = branches.get(branches.size() - 1);
      branches.add(new Branch(term, twin.basis(), term.note(), twin.words()));
      return;
    }
    int start = start(term);
    Range cut = conditions.cut(flow.chars(), start, term.from());
    int to = clauseEnd(term);
    String note = note(term);
    Branch branch =
        new Branch(
            term,
            basis(term, note),
            condition(term, cut, bases.named(note).isPresent() ? "" : note),
            flow.words(LimitCondition.behindLeading(flow.chars(), start, term.from()), to));
    if (branches.isEmpty() || !branch.repeats(branches.get(branches.size() - 1))) {
      branches.add(branch);
    }
    end = term.to();
  }

  private String condition(LimitTerm term, Range cut, String note) {
    if (!term.note().isEmpty()) {
      return term.note();
    }
    if (isAlternative(term)) {
      return branches.get(branches.size() - 1).condition();
    }
    String words = flow.words(cut.start(), cut.end()).strip().chars();
    if (words.isEmpty() && note.isEmpty()) {
      return flow.cellAt(term.from()).map(Flow.Cell::rowHead).orElse("");
    }
    return words.isEmpty() ? note : words;
  }

  /** {@code 材料齐全的，即时或3个工作日办结}: one case, two limits. */
  private boolean isAlternative(LimitTerm term) {
    String gap = flow.chars().substring(end, term.from());
    return !branches.isEmpty() && (gap.equals("或") || gap.equals("或者"));
  }

  /**
   * Where the words that belong to the term start: behind the last sentence, or the last branch.
   */
  private int start(LimitTerm term) {
    int least = Math.max(end, term.from() - MAX_CONDITION);
    int from = LimitClause.Border.SENTENCE.before(term.from(), flow.chars(), least);
    return from > end || end == 0 ? from : behindClause(from, term.from());
  }

  /**
   * Behind the end of the last branch's clause; brackets that close before the term are skipped.
   */
  private int behindClause(int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      int close = flow.chars().charAt(i) == '(' ? flow.chars().indexOf(')', i) : -1;
      if (close >= 0 && close < to) {
        start = i == from ? close + 1 : start;
        i = close;
      } else if (CLAUSE_ENDS.indexOf(flow.chars().charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return start;
  }

  private int clauseEnd(LimitTerm term) {
    int most = Math.min(flow.length(), term.to() + MAX_CONDITION);
    int depth = 0;
    for (int i = term.to(); i < most; i++) {
      char c = flow.chars().charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean isBorder = LimitClause.Border.SENTENCE.is(c) || Signs.enclosed(c) >= 0;
      if (depth < 0 || isBorder || c == ',' && depth == 0) {
        return i;
      }
    }
    return most;
  }

  /** What stands in brackets right behind: {@code 7天（公示期）}; nothing if it does not count. */
  private String note(LimitTerm term) {
    int open = term.to();
    while (open < flow.length() && "之以内".indexOf(flow.chars().charAt(open)) >= 0) {
      open++;
    }
    int close = flow.chars().indexOf(')', open);
    boolean isNote =
        open < flow.length()
            && flow.chars().charAt(open) == '('
            && close > open + 1
            && close - open <= LimitClause.WINDOW
            && isCase(flow.chars().substring(open + 1, close));
    return isNote ? flow.words(open + 1, close).strip().chars() : "";
  }

  /** Not what does not count, nor another amount: {@code 即时办结（法定5个工作日）}. */
  private boolean isCase(String note) {
    return !exclusions.isNamedIn(note) && units.in(note).isEmpty() && !note.startsWith("含");
  }

  private Basis basis(LimitTerm term, String note) {
    Optional<Flow.Cell> cell = flow.cellAt(term.from());
    Optional<Basis> head = cell.flatMap(spot -> bases.named(spot.header()));
    int least = head.isPresent() ? cell.map(Flow.Cell::from).orElse(0) : 0;
    int from = Math.max(Math.max(end, term.from() - MAX_CONDITION), least);
    String gap = flow.chars().substring(from, term.from());
    boolean sameSentence =
        !branches.isEmpty()
            && end >= from
            && gap.chars().noneMatch(LimitClause.Border.SENTENCE::is);
    return bases
        .leadingInto(gap)
        .or(() -> bases.named(note))
        .or(() -> carried(sameSentence))
        .or(() -> head)
        .orElse(heading);
  }

  private Optional<Basis> carried(boolean sameSentence) {
    return sameSentence
        ? Optional.of(branches.get(branches.size() - 1).basis())
            .filter(basis -> basis != Basis.UNSPECIFIED)
        : Optional.empty();
  }

  /** Adds words that do not count to the branches of the basis they name, or to the one before. */
  void exclude(Range exclusion) {
    String folded = flow.chars().substring(exclusion.start(), exclusion.end());
    String words = flow.words(exclusion.start(), exclusion.end()).strip().chars();
    List<Branch> named =
        bases
            .named(folded)
            .map(basis -> branches.stream().filter(branch -> branch.basis() == basis).toList())
            .orElse(List.of());
    if (named.isEmpty()) {
      before(exclusion).ifPresent(branch -> branch.exclusions().add(words));
    }
    named.forEach(branch -> branch.exclusions().add(words));
  }

  private Optional<Branch> before(Range exclusion) {
    Optional<Branch> last = Optional.empty();
    for (Branch branch : branches) {
      if (last.isEmpty() || branch.term().from() < exclusion.start()) {
        last = Optional.of(branch);
      }
    }
    return last;
  }

  List<Reading<TimeLimit>> readings() {
    return branches.stream().map(Branch::reading).toList();
  }

  /**
   * A branch of a time limit in the making.
   *
   * @param term its amount
   * @param basis who sets it
   * @param condition whom it is for, {@code ""} for all
   * @param words what it was read from
   * @param exclusions what does not count; grows while the body is read
   */
  private record Branch(
      LimitTerm term, Basis basis, String condition, Text words, List<String> exclusions) {
    Branch(LimitTerm term, Basis basis, String condition, Text words) {
      this(term, basis, condition, words, new ArrayList<>());
    }

    Reading<TimeLimit> reading() {
      return term.rule() == LimitRule.UNREAD
          ? Reading.refused(
              words,
              term.rule().id(),
              new Doubt(
                  Severity.WARNING,
                  "time-limit-unread",
                  "the words count time in a number that is none beyond doubt"))
          : Reading.of(
              words,
              new TimeLimit(term.amount(), term.unit(), basis, condition, exclusions),
              term.rule().id());
    }

    /** Whether both say the same, so that one of them is enough: {@code 当场登记、当场发给户口页}. */
    boolean repeats(Branch before) {
      return term.unit() == before.term.unit()
          && term.amount()
              .map(TimeLimit.Amount::text)
              .equals(before.term.amount().map(TimeLimit.Amount::text))
          && basis == before.basis
          && (condition.isEmpty() || condition.equals(before.condition));
    }
  }
}
