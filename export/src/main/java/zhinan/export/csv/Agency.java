package zhinan.export.csv;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import zhinan.model.AgencyRule;
import zhinan.model.AgencyRule.Verdict;
import zhinan.model.Stated;

/**
 * Whether somebody else may do a matter, all that is said of it taken together: two different
 * answers are a condition.
 */
enum Agency {
  ALLOWED,
  NOT_ALLOWED,
  CONDITIONAL,
  /** Nothing is said, or nothing that could be read. */
  UNSTATED;

  static Agency of(List<Stated<AgencyRule>> rules) {
    Set<Verdict> verdicts =
        rules.stream()
            .flatMap(rule -> rule.value().stream())
            .map(AgencyRule::verdict)
            .collect(Collectors.toSet());
    return switch (verdicts.size()) {
      case 0 -> UNSTATED;
      case 1 -> of(verdicts.iterator().next());
      default -> CONDITIONAL;
    };
  }

  private static Agency of(Verdict verdict) {
    return switch (verdict) {
      case ALLOWED -> ALLOWED;
      case NOT_ALLOWED -> NOT_ALLOWED;
      case CONDITIONAL -> CONDITIONAL;
    };
  }
}
