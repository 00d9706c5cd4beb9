package zhinan.ingest.normalize.terms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.ingest.document.Text;
import zhinan.ingest.normalize.terms.Cells.Spot;
import zhinan.ingest.normalize.terms.LimitExclusions.Exclusion;
import zhinan.model.Severity;
import zhinan.model.TimeLimit;
import zhinan.model.TimeLimit.Basis;

/** Reads time limits from a flow. Immutable, may be shared. */
final class LimitReader {
  /** Words kept of a limit that states no amount; the longest such sentence at hand has 180. */
  private static final int MAX_WORDS = 240;

  private static final Pattern NUMBER = Pattern.compile(Numerals.ONE);

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
    List<Reading<TimeLimit>> read =
        read(flow, true, bases.named(heading + "\n").orElse(Basis.UNSPECIFIED));
    return read.isEmpty() && flow.length() > 0 ? List.of(asStated(flow)) : read;
  }

  /** Only what is surely a time limit. */
  List<Reading<TimeLimit>> sure(Flow flow) {
    return read(flow, false, Basis.UNSPECIFIED);
  }

  private List<Reading<TimeLimit>> read(Flow flow, boolean own, Basis heading) {
    List<Exclusion> excluded = exclusions.find(flow.chars());
    LimitBranches branches = new LimitBranches(flow, bases, exclusions, conditions, heading);
    for (LimitTerm term : terms(flow)) {
      LimitClause clause = LimitClause.of(flow.chars(), term, branches.floor(term));
      if (excluded.stream().noneMatch(exclusion -> exclusion.covers(term))
          && (own ? judge.accepts(clause) : judge.isSure(clause))) {
        branches.add(term);
      }
    }
    excluded.forEach(branches::exclude);
    return branches.readings();
  }

  private List<LimitTerm> terms(Flow flow) {
    List<LimitTerm> found = terms.find(flow.chars());
    List<LimitTerm> bare =
        flow.cells().spots().stream().flatMap(spot -> bare(flow, spot).stream()).toList();
    if (bare.isEmpty()) {
      return found;
    }
    return Stream.concat(found.stream(), bare.stream())
        .sorted(Comparator.comparing(LimitTerm::from))
        .toList();
  }

  /** A cell that holds but a number, below a header that names the unit. */
  private static Optional<LimitTerm> bare(Flow flow, Spot spot) {
    String cell = flow.chars().substring(spot.from(), spot.to());
    if (spot.header().isEmpty() || !NUMBER.matcher(cell).matches()) {
      return Optional.empty();
    }
    return LimitUnits.in(spot.header())
        .map(unit -> LimitTerms.bare(spot.from(), spot.to(), cell, unit));
  }

  private static Reading<TimeLimit> asStated(Flow flow) {
    Text words = flow.words(0, Math.min(MAX_WORDS, flow.length()));
    return Reading.refused(
        words,
        LimitRule.WORDS.id(),
        new Doubt(Severity.INFO, "time-limit-as-stated", "the words state no amount of time"));
  }
}
