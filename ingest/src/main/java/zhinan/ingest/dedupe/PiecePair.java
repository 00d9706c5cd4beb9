package zhinan.ingest.dedupe;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import zhinan.model.Merge.Difference;
import zhinan.model.Merge.Evidence;
import zhinan.model.Merge.Likeness;
import zhinan.text.Sense;
import zhinan.text.Sense.Effect;
import zhinan.text.Words;

/**
 * Two pieces with one heading held against each other.
 *
 * @param evidence how alike they are
 * @param edits the number of stretches of words that differ
 * @param effect of the gravest of them on the sense
 */
record PiecePair(Evidence evidence, int edits, Effect effect) {
  /**
   * Pieces that share less are other texts, not edited ones: with a third of the words changed,
   * stretches in common are short enough to be chance.
   */
  static final double NEAR = 0.67;

  /** Longer pieces are compared by their sketches alone; the longest section seen has 40,000. */
  private static final int LONGEST = 100_000;

  static PiecePair of(MatterPiece one, MatterPiece other) {
    if (one.words().equals(other.words())) {
      return new PiecePair(evidence(one, other, Likeness.EQUAL, 1, List.of()), 0, Effect.SAME);
    }
    String first = one.words().key();
    String second = other.words().key();
    double rough = new Sketch(first).likeness(new Sketch(second));
    int longer = Math.max(one.words().tokens().size(), other.words().tokens().size());
    boolean isLong = longer > LONGEST;
    if (isLong || longer > Sketch.BINS && rough == 0) {
      return new PiecePair(
          evidence(one, other, Likeness.DIFFERENT, rough, List.of(new Difference(first, second))),
          1,
          Effect.UNPROVEN);
    }
    Edits edits = Edits.between(one.words(), other.words());
    double similarity = edits.similarity(longer);
    Likeness likeness = similarity >= NEAR ? Likeness.NEAR : Likeness.DIFFERENT;
    List<Difference> differences =
        likeness == Likeness.NEAR
            ? edits.deltas().stream().map(PiecePair::difference).toList()
            : List.of(new Difference(first, second));
    return new PiecePair(
        evidence(one, other, likeness, similarity, differences),
        edits.deltas().size(),
        edits.effect());
  }

  private static Evidence evidence(
      MatterPiece one,
      MatterPiece other,
      Likeness likeness,
      double similarity,
      List<Difference> differences) {
    return new Evidence(
        one.title(), one.node().id(), other.node().id(), likeness, similarity, differences);
  }

  private static Difference difference(AbstractDelta<String> delta) {
    return new Difference(
        String.join("", delta.getSource().getLines()),
        String.join("", delta.getTarget().getLines()));
  }

  /** Loaded where the first two texts differ; in most guides none do. */
  private static final class Judge {
    static final Sense SENSE = Sense.load();

    private Judge() {}
  }

  /**
   * How one text became another: the stretches of words that differ.
   *
   * @param words of the first text
   * @param others of the second
   * @param deltas in order
   */
  private record Edits(
      List<String> words, List<String> others, List<AbstractDelta<String>> deltas) {

    static Edits between(Words one, Words other) {
      List<String> words = one.tokens();
      List<String> others = other.tokens();
      return new Edits(words, others, DiffUtils.diff(words, others).getDeltas());
    }

    /** How many words of the longer text are in both, as a share. */
    double similarity(int longer) {
      int changed =
          deltas.stream()
              .mapToInt(delta -> Math.max(delta.getSource().size(), delta.getTarget().size()))
              .sum();
      return longer == 0 ? 1 : Math.max(0, 1 - (double) changed / longer);
    }

    /** What they do to the sense. */
    Sense.Effect effect() {
      List<Sense.Edit> edits = deltas.stream().map(Edits::edit).toList();
      return Judge.SENSE.of(words, others, edits).effect();
    }

    private static Sense.Edit edit(AbstractDelta<String> delta) {
      int from = delta.getSource().getPosition();
      int other = delta.getTarget().getPosition();
      return new Sense.Edit(
          from, from + delta.getSource().size(), other, other + delta.getTarget().size());
    }
  }
}
