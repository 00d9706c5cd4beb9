package zhinan.ingest.heading;

import java.util.List;
import zhinan.model.SectionKind;

/**
 * What the trained classifier thinks of a title.
 *
 * <p>Example: for {@code 收费标椎} (mistyped) it votes FEE; for {@code 户口簿原件} it votes for no kind.
 *
 * <p>Immutable, may be shared.
 *
 * @param kinds what the title names, in the order of the enum; empty where it is taken for no
 *     heading at all
 * @param confidence the share of the probability, 0 to 1, that stands behind these kinds
 */
public record KindVote(List<SectionKind> kinds, double confidence) {
  public KindVote {
    kinds = List.copyOf(kinds);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + ", expected 0 to 1");
    }
  }

  /** Whether the title is taken for a section heading. */
  public boolean heading() {
    return !kinds.isEmpty();
  }
}
