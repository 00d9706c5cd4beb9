package zhinan.ingest.normalize.terms;

import java.util.List;
import zhinan.ingest.document.Reading;
import zhinan.model.TimeLimit;
import zhinan.model.TimeLimit.Basis;

/** Reads time limits from a flow. Immutable, may be shared. */
final class LimitReader {
  private final LimitTerms terms;
  private final LimitJudge judge;
  private final LimitBasis bases;
  private final LimitExclusions exclusions;
  private final LimitCondition conditions;

  LimitReader(Lexicon lexicon) {
    this.terms = new LimitTerms(lexicon);
    this.judge = new LimitJudge(lexicon);
    this.bases = new LimitBasis(lexicon);
    this.exclusions = new LimitExclusions(lexicon);
    this.conditions = new LimitCondition(lexicon);
  }

  /** All branches under a heading of time limits; the words as stated where there is none. */
  List<Reading<TimeLimit>> own(Flow flow, String heading) {
    Basis basis = bases.named(heading + "\n").orElse(Basis.UNSPECIFIED);
    List<Reading<TimeLimit>> read = read(flow, true, basis);
    return read.isEmpty() && flow.length() > 0 ? List.of(LimitAsStated.read(flow)) : read;
  }

  /** Only what is surely a time limit. */
  List<Reading<TimeLimit>> sure(Flow flow) {
    return read(flow, false, Basis.UNSPECIFIED);
  }

  private List<Reading<TimeLimit>> read(Flow flow, boolean own, Basis heading) {
    List<Stretch> excluded = exclusions.find(flow.chars());
    LimitBranches branches = new LimitBranches(flow, bases, exclusions, conditions, heading);
    for (LimitTerm term : LimitColumns.withBare(terms.find(flow.chars()), flow)) {
      LimitClause clause = LimitClause.of(flow.chars(), term, branches.floor(term));
      if (excluded.stream().noneMatch(exclusion -> exclusion.covers(term.from(), term.to()))
          && (own ? judge.accepts(clause) : judge.isSure(clause))) {
        branches.add(term);
      }
    }
    excluded.forEach(branches::exclude);
    return branches.readings();
  }
}
