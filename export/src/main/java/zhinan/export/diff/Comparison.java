package zhinan.export.diff;

import java.util.List;
import zhinan.model.Guide;

/**
 * Two editions of a guide, compared.
 *
 * <p>Example: {@code Comparison.of(edition2024, edition2025).changes().get(0)} is the change that
 * means most to a citizen. Every difference of words is told once, at the level that says most:
 * what is told as a value or an office is not told again as words of its section, and an added
 * matter not again by its sections. A guide compared with itself has no changes; compared the other
 * way round, the changes are mirrored. Immutable, may be shared.
 *
 * @param before OLD, with its source and the full text of its matters
 * @param after NEW
 * @param summary the totals, of all changes even where some have been left out
 * @param matters the pairs of matters, in the order of NEW
 * @param changes gravest first
 */
public record Comparison(
    Guide before, Guide after, Summary summary, List<Pair> matters, List<Change> changes) {
  public Comparison {
    matters = List.copyOf(matters);
    changes = List.copyOf(changes);
    if (matters.size() != summary.matched()) {
      throw new IllegalArgumentException(
          matters.size() + " pairs, but " + summary.matched() + " matched matters");
    }
  }

  /** Compares two editions. */
  public static Comparison of(Guide before, Guide after) {
    return new Comparer(before, after).compare();
  }

  /** Only the changes that mean, or may mean, something to a citizen; the summary stays. */
  public Comparison substantive() {
    return new Comparison(
        before,
        after,
        summary,
        matters,
        changes.stream().filter(change -> change.substance().isOpen()).toList());
  }
}
