package zhinan.ingest.dedupe;

import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import zhinan.model.Merge.Difference;
import zhinan.model.Merge.Evidence;
import zhinan.model.Merge.Likeness;

/**
 * Two pieces with one heading held against each other.
 *
 * @param evidence how alike they are
 * @param edits the number of stretches of words that differ
 * @param weighty whether one of them changes a number, a name or the sense
 */
record PieceComparison(Evidence evidence, int edits, boolean weighty) {
  /**
   * Pieces that share less are other texts, not edited ones: with a third of the words changed,
   * stretches in common are short enough to be chance.
   */
  static final double NEAR = 0.67;

  /** Longer pieces are compared by their sketches alone; the longest section seen has 40,000. */
  private static final int LONGEST = 100_000;

  static PieceComparison of(Piece one, Piece other, Weight weight) {
    if (one.words().equals(other.words())) {
      return new PieceComparison(evidence(one, other, Likeness.EQUAL, 1, List.of()), 0, false);
    }
    String first = one.words().key();
    String second = other.words().key();
    double rough = new Sketch(first).likeness(new Sketch(second));
    int longer = Math.max(one.words().tokens().size(), other.words().tokens().size());
    boolean isLong = longer > LONGEST;
    if (isLong || longer > Sketch.BINS && rough == 0) {
      return new PieceComparison(
          evidence(one, other, Likeness.DIFFERENT, rough, List.of(new Difference(first, second))),
          1,
          true);
    }
    Edits edits = Edits.between(one.words(), other.words());
    double similarity = edits.similarity(longer);
    Likeness likeness = similarity >= NEAR ? Likeness.NEAR : Likeness.DIFFERENT;
    List<Difference> differences =
        likeness == Likeness.NEAR
            ? edits.deltas().stream().map(PieceComparison::difference).toList()
            : List.of(new Difference(first, second));
    return new PieceComparison(
        evidence(one, other, likeness, similarity, differences),
        edits.deltas().size(),
        weight.isIn(edits));
  }

  private static Evidence evidence(
      Piece one, Piece other, Likeness likeness, double similarity, List<Difference> differences) {
    return new Evidence(
        one.title(), one.node().id(), other.node().id(), likeness, similarity, differences);
  }

  private static Difference difference(AbstractDelta<String> delta) {
    return new Difference(
        String.join("", delta.getSource().getLines()),
        String.join("", delta.getTarget().getLines()));
  }
}
