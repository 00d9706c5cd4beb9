package zhinan.ingest.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds, for each document of a run, the earlier one that it is a copy of. Documents come in an
 * order that does not depend on how the run was started. Single-use, for one thread.
 *
 * <p>Example: after {@code guide.docx}, {@code guide.pdf} printed from it is a copy of the first.
 */
public final class Copies {
  private final List<Fingerprint> earlier = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  /**
   * How a document is related to an earlier one.
   *
   * @param of the earlier one's name
   * @param isSame whether both are one guide; else they share half of their pieces or more
   * @param likeness the share of pieces that both have, from 0 to 1
   */
  public record Kin(String of, boolean isSame, double likeness) {}

  /** The nearest earlier document; the first of those that are the same guide. */
  public Optional<Kin> add(String name, Fingerprint print) {
    Optional<Kin> nearest = Optional.empty();
    for (int i = 0; i < earlier.size(); i++) {
      Kin kin = new Kin(names.get(i), print.isSame(earlier.get(i)), print.likeness(earlier.get(i)));
      if (kin.isSame()) {
        return Optional.of(kin);
      }
      double best = nearest.map(Kin::likeness).orElse(0.0);
      if (kin.likeness() >= Fingerprint.HALF && kin.likeness() > best) {
        nearest = Optional.of(kin);
      }
    }
    earlier.add(print);
    names.add(name);
    return nearest;
  }
}
