package zhinan.ingest.normalize.limit;

import java.util.List;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.flow.Flow;
import zhinan.ingest.normalize.flow.FlowColumn;
import zhinan.model.Severity;
import zhinan.model.TimeLimit;
import zhinan.model.TimeLimit.Basis;
import zhinan.text.Lexicon;
import zhinan.text.Range;
import zhinan.text.Text;

/** Reads time limits from a flow. Immutable, may be shared. */
public final class LimitReader {
  /** Words kept of a limit that states no amount; the longest such sentence at hand has 180. */
  private static final int MAX_WORDS = 240;

  private final LimitTerms terms;
  private final LimitJudge judge;
  private final LimitBasis bases;
  private final LimitExclusions exclusions;
  private final LimitCondition conditions;

  private LimitReader(Lexicon<LimitWord> lexicon) {
    this.terms = new LimitTerms(lexicon);
    this.judge = new LimitJudge(lexicon);
    this.bases = new LimitBasis(lexicon);
    this.exclusions = new LimitExclusions(lexicon);
    this.conditions = new LimitCondition(lexicon, terms.units());
  }

  /** With the table of words. */
  public static LimitReader load() {
    return new LimitReader(Lexicon.load(LimitReader.class, "limit-words.tsv", LimitWord.class));
  }

  /** All branches under a heading of time limits; the words as stated where there is none. */
  public List<Reading<TimeLimit>> own(Flow flow, String heading) {
    if (flow.isBlank()) {
      return List.of();
    }
    Basis basis = bases.named(heading + "\n").orElse(Basis.UNSPECIFIED);
    List<Reading<TimeLimit>> read = read(flow, true, basis);
    return read.isEmpty() ? List.of(asStated(flow)) : read;
  }

  /** Only what is surely a time limit. */
  public List<Reading<TimeLimit>> sure(Flow flow) {
    return judge.maySayOne(flow) ? read(flow, false, Basis.UNSPECIFIED) : List.of();
  }

  private List<Reading<TimeLimit>> read(Flow flow, boolean own, Basis heading) {
    List<Range> excluded = exclusions.find(flow.chars());
    LimitBranches branches =
        new LimitBranches(flow, terms.units(), bases, exclusions, conditions, heading);
    for (LimitTerm term : terms.find(flow)) {
      LimitClause clause = LimitClause.of(flow.chars(), term, branches.floor(term));
      if (excluded.stream().noneMatch(exclusion -> covers(exclusion, term))
          && !judge.refuses(flow.cellAt(term.from()).map(Flow.Cell::header).orElse(""))
          && (own || isHeaded(flow, term) ? judge.accepts(clause) : judge.isSure(clause))) {
        branches.add(term);
      }
    }
    excluded.forEach(branches::exclude);
    return branches.readings();
  }

  /** Whether the term stands in a column of limits: {@code 办理时限 | 10个工作日}. */
  private static boolean isHeaded(Flow flow, LimitTerm term) {
    return flow.cellAt(term.from())
        .filter(
            cell ->
                cell.is(FlowColumn.LIMIT)
                    || cell.is(FlowColumn.STATUTORY_LIMIT)
                    || cell.is(FlowColumn.PROMISED_LIMIT))
        .isPresent();
  }

  private static boolean covers(Range stretch, LimitTerm term) {
    return stretch.start() <= term.from() && term.to() <= stretch.end();
  }

  /** Keeps the words of a limit that state no amount: {@code 年初收件，年末发放}. */
  private static Reading<TimeLimit> asStated(Flow flow) {
    Text words = flow.words(0, Math.min(MAX_WORDS, flow.length()));
    return Reading.refused(
        words,
        LimitRule.WORDS.id(),
        new Doubt(Severity.INFO, "time-limit-as-stated", "the words state no amount of time"));
  }
}
