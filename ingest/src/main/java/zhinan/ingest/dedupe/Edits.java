package zhinan.ingest.dedupe;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import zhinan.text.Sense;
import zhinan.text.Words;

/**
 * How one text became another: the stretches of words that differ.
 *
 * @param words of the first text
 * @param others of the second
 * @param deltas in order
 */
record Edits(List<String> words, List<String> others, List<AbstractDelta<String>> deltas) {

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
  Sense.Effect effect(Sense sense) {
    List<Sense.Edit> edits = deltas.stream().map(Edits::edit).toList();
    return sense.of(words, others, edits).effect();
  }

  private static Sense.Edit edit(AbstractDelta<String> delta) {
    int from = delta.getSource().getPosition();
    int other = delta.getTarget().getPosition();
    return new Sense.Edit(
        from, from + delta.getSource().size(), other, other + delta.getTarget().size());
  }
}
