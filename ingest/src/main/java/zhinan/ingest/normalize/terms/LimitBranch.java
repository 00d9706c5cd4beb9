package zhinan.ingest.normalize.terms;

import java.util.ArrayList;
import java.util.List;
import zhinan.model.TimeLimit;
import zhinan.model.TimeLimit.Basis;
import zhinan.text.Text;

/**
 * A branch of a time limit in the making.
 *
 * @param term its amount
 * @param basis who sets it
 * @param condition whom it is for, {@code ""} for all
 * @param words what it was read from
 * @param exclusions what does not count; grows while the body is read
 */
record LimitBranch(
    LimitTerm term, Basis basis, String condition, Text words, List<String> exclusions) {
  LimitBranch(LimitTerm term, Basis basis, String condition, Text words) {
    this(term, basis, condition, words, new ArrayList<>());
  }

  TimeLimit limit() {
    return new TimeLimit(term.amount(), term.unit(), basis, condition, exclusions);
  }

  /** Whether both say the same, so that one of them is enough: {@code 当场登记、当场发给户口页}. */
  boolean repeats(LimitBranch before) {
    return term.unit() == before.term.unit()
        && term.amount()
            .map(TimeLimit.Amount::text)
            .equals(before.term.amount().map(TimeLimit.Amount::text))
        && basis == before.basis
        && (condition.isEmpty() || condition.equals(before.condition));
  }
}
