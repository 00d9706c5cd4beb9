package zhinan.ingest.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds, for each document of a run, the earlier one that it is a copy of. Documents come in an
 * order that does not depend on how the run was started. Single-use, for one thread.
 *
 * <p>Example: after {@code guide.docx}, {@code guide.pdf} printed from it is a copy of the first.
 */
public final class Copies {
  private final List<Fingerprint> earlier = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final Map<Long, List<Integer>> holders = new HashMap<>();

  /**
   * A piece that more documents hold ({@code 不收费}) finds no more of them; a copy has many others.
   */
  private static final int REMEMBERED = 4;

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
    for (int candidate : candidates(print)) {
      Fingerprint other = earlier.get(candidate);
      Kin kin = new Kin(names.get(candidate), print.isSame(other), print.likeness(other));
      boolean nearer = kin.likeness() > nearest.map(Kin::likeness).orElse(0.0);
      if (kin.isSame()) {
        return Optional.of(kin);
      }
      nearest = kin.likeness() >= Fingerprint.HALF && nearer ? Optional.of(kin) : nearest;
    }
    remember(name, print);
    return nearest;
  }

  /** Documents that share a piece, in the order that they came in. */
  private Set<Integer> candidates(Fingerprint print) {
    Set<Integer> found = new TreeSet<>();
    for (Long piece : print.pieces()) {
      found.addAll(holders.getOrDefault(piece, List.of()));
    }
    return found;
  }

  private void remember(String name, Fingerprint print) {
    for (Long piece : print.pieces()) {
      List<Integer> known = holders.computeIfAbsent(piece, p -> new ArrayList<>());
      if (known.size() < REMEMBERED) {
        known.add(earlier.size());
      }
    }
    earlier.add(print);
    names.add(name);
  }
}
