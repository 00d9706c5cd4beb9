package zhinan.ingest.dedupe;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import zhinan.text.Words;

/**
 * How one text became another: the stretches of words that differ.
 *
 * @param words of the first text
 * @param deltas in order
 */
record Edits(List<String> words, List<AbstractDelta<String>> deltas) {

  static Edits between(Words one, Words other) {
    return new Edits(one.tokens(), DiffUtils.diff(one.tokens(), other.tokens()).getDeltas());
  }

  /** How many words of the longer text are in both, as a share. */
  double similarity(int longer) {
    int changed =
        deltas.stream()
            .mapToInt(delta -> Math.max(delta.getSource().size(), delta.getTarget().size()))
            .sum();
    return longer == 0 ? 1 : Math.max(0, 1 - (double) changed / longer);
  }
}
