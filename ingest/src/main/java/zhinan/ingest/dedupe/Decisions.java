package zhinan.ingest.dedupe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.dedupe.MatterRule.Verdict;

/**
 * Decides about all matters of a guide: each is held against its candidates, once. Holds no state.
 */
final class Decisions {
  private Decisions() {}

  /**
   * One decision at most for each matter, in document order: the first rule's, of its nearest kin.
   */
  static List<Decision> about(List<ComparedMatter> matters) {
    List<Decision> decisions = new ArrayList<>();
    SketchIndex candidates = new SketchIndex();
    for (int i = 0; i < matters.size(); i++) {
      Optional<Decision> decision = decision(matters, i, candidates);
      decision.ifPresent(decisions::add);
      if (decision.isEmpty() || decision.get().rule().verdict() != Verdict.FOLD) {
        candidates.add(i, matters.get(i));
      }
    }
    return decisions;
  }

  private static MatterPair compare(ComparedMatter earlier, ComparedMatter matter) {
    return earlier.title().equals(matter.title())
        ? MatterPair.of(earlier, matter)
        : MatterPair.rough(earlier, matter);
  }

  private static Optional<Decision> decision(
      List<ComparedMatter> matters, int index, SketchIndex candidates) {
    ComparedMatter matter = matters.get(index);
    return candidates.of(matter).stream()
        .map(earlier -> compare(matters.get(earlier), matter))
        .flatMap(pair -> MatterRule.deciding(pair).map(rule -> new Decision(pair, rule)).stream())
        .min(Comparator.comparingInt(decision -> MatterRule.ALL.indexOf(decision.rule())));
  }

  /**
   * What was decided about a matter and an earlier one.
   *
   * @param pair the earlier matter and the later one, with the evidence
   * @param rule that decided
   */
  record Decision(MatterPair pair, MatterRule rule) {}
}
