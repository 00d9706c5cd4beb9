package zhinan.export.diff;

import java.util.List;
import zhinan.export.diff.ChangeList.Verdict;
import zhinan.export.diff.text.Alignment;
import zhinan.export.diff.text.Delta;
import zhinan.model.SectionKind;

/**
 * Compares the words of one body in two editions.
 *
 * <p>The words decide whether something has changed; the values and offices in them say what. A
 * value that stands on words which did not change is never reported, however it was read; and words
 * whose change a value tells are not reported again. For one use.
 */
final class BodyDiff {
  private final Twins twins;
  private final NodeBody before;
  private final NodeBody after;
  private final ChangeList found;

  BodyDiff(Twins twins, NodeBody before, NodeBody after, ChangeList found) {
    this.twins = twins;
    this.before = before;
    this.after = after;
    this.found = found;
  }

  void compare() {
    compareFigures();
    if (before.texts().equals(after.texts())) {
      return;
    }
    Alignment alignment = Alignment.of(before.passage(), after.passage());
    List<Delta> edits = twins.carried().edits(alignment, twins.stock());
    TokenCover old = TokenCover.before(alignment.before(), edits);
    TokenCover fresh = TokenCover.after(alignment.after(), edits);
    int told = found.changes().size();
    if (!edits.isEmpty()) {
      ValueDiff values = new ValueDiff(twins, before, after, alignment, old, fresh, found);
      values.compare();
    }
    Residue residue = Residue.of(alignment, old, fresh);
    if (found.changes().size() == told || !isByproduct(residue)) {
      tell(alignment, residue);
    }
  }

  /** Labels that count on and words that join, beside a value that came or went. */
  private static boolean isByproduct(Residue residue) {
    return residue.runs().stream().allMatch(BodyDiff::isByproduct);
  }

  private static boolean isByproduct(Residue.Run run) {
    String old = Residue.words(run.before());
    String fresh = Residue.words(run.after());
    return (old.isEmpty() || fresh.isEmpty()) && WordRuling.isJoining(old + fresh);
  }

  private void tell(Alignment alignment, Residue residue) {
    new WordsDiff(ChangeType.SECTION_CHANGED, found)
        .tell(
            alignment,
            residue,
            verdict(residue),
            (span, words) -> twins.before().side(before, span, words),
            (span, words) -> twins.after().side(after, span, words));
  }

  private Verdict verdict(Residue residue) {
    Verdict verdict = WordRuling.of(residue, before.kinds().contains(SectionKind.PROCEDURE));
    boolean layout = twins.sameWords() && verdict.substance().compareTo(Substance.NUMBERING) < 0;
    return layout ? Verdict.of(Substance.FORMATTING, "words.layout") : verdict;
  }

  private void compareFigures() {
    new WordsDiff(ChangeType.SECTION_CHANGED, found)
        .compareFigures(
            before.figures(),
            after.figures(),
            twins.carried(),
            WordRuling::ofFigures,
            words -> twins.before().side(before, before.heading().span(), words),
            words -> twins.after().side(after, after.heading().span(), words));
  }
}
