package zhinan.ingest.dedupe;

import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.Set;
import zhinan.text.TableLines;

/**
 * Tells an edit that changes what a citizen has to do from one of wording.
 *
 * <p>Example: {@code 过期申报} for {@code 逾期申报} weighs nothing; {@code 3} for {@code 5} in {@code
 * 5个工作日}, {@code 西岗} for {@code 中山} in {@code 中山区}, {@code 不可} for {@code 可} do. Doubt counts as
 * weight: two matters that are kept apart are linked, two that are folded would hide a difference.
 * Immutable, may be shared.
 */
final class Weight {
  /** Numbers in words and what turns a sentence into its opposite. */
  private static final String SIGNS = "〇零一二三四五六七八九十百千万亿两半不无非未免否禁勿";

  /** A place or office is a word of at most so many characters behind the edit: 新技术开发区. */
  private static final int REACH = 5;

  private final Set<String> endings;

  private Weight(Set<String> endings) {
    this.endings = endings;
  }

  static Weight load() {
    return new Weight(Set.copyOf(TableLines.of(Weight.class, "name-endings.tsv")));
  }

  /** Whether any of the edits changes a number, a name or the sense of a sentence. */
  boolean isIn(Edits edits) {
    return edits.deltas().stream().anyMatch(delta -> weighs(edits.words(), delta));
  }

  private boolean weighs(List<String> words, AbstractDelta<String> delta) {
    return delta.getSource().getLines().stream().anyMatch(Weight::isSign)
        || delta.getTarget().getLines().stream().anyMatch(Weight::isSign)
        || isInName(words, delta.getSource().getPosition(), delta.getSource().size());
  }

  private static boolean isSign(String word) {
    return word.charAt(0) < 128 || SIGNS.contains(word);
  }

  private boolean isInName(List<String> words, int start, int size) {
    int end = Math.min(words.size(), start + size + REACH);
    for (int i = start; i < end; i++) {
      String word = words.get(i);
      if (endings.contains(word) || i + 1 < end && endings.contains(word + words.get(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
