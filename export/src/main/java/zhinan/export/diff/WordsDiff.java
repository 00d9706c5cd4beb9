package zhinan.export.diff;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import zhinan.export.diff.ChangeList.Verdict;
import zhinan.export.diff.text.Alignment;
import zhinan.export.diff.text.Passage;
import zhinan.model.Block;
import zhinan.model.Span;

/**
 * Tells of changed words.
 *
 * @param type of the changes
 * @param found takes them
 */
record WordsDiff(ChangeType type, ChangeList found) {
  static final Span NOWHERE = new Span(0, 0, 1, OptionalInt.empty());

  /** Compares words in which no values are sought. */
  void compare(
      List<Block> old,
      List<Block> fresh,
      BiFunction<Span, String, Side> before,
      BiFunction<Span, String, Side> after) {
    Passage one = Passage.of(old);
    Passage other = Passage.of(fresh);
    if (!one.text().equals(other.text())) {
      Alignment alignment = Alignment.of(one, other);
      TokenCover cover = TokenCover.before(one, alignment.deltas());
      TokenCover covered = TokenCover.after(other, alignment.deltas());
      Residue residue = Residue.of(alignment, cover, covered);
      Verdict verdict =
          type == ChangeType.GUIDE_CHANGED
              ? WordRuling.ofFront(residue)
              : WordRuling.of(residue, false);
      tell(alignment, residue, verdict, before, after);
    }
  }

  /**
   * Tells what no value told.
   *
   * @param verdict what was decided about it
   */
  void tell(
      Alignment alignment,
      Residue residue,
      Verdict verdict,
      BiFunction<Span, String, Side> before,
      BiFunction<Span, String, Side> after) {
    List<Segment> segments = Segments.shortened(Segments.of(alignment));
    found.changed(
        type,
        verdict,
        Field.TEXT,
        before.apply(place(alignment.before(), residue.firstBefore()), Segments.before(segments)),
        after.apply(place(alignment.after(), residue.firstAfter()), Segments.after(segments)),
        segments);
  }

  private static Span place(Passage passage, int token) {
    return passage.pieces().isEmpty() ? NOWHERE : passage.place(token);
  }

  /**
   * Compares the words of drawings.
   *
   * @param carried knows the drawings of both editions; formats put them at other places
   * @param verdict on other words
   */
  void compareFigures(
      String old,
      String fresh,
      CarriedWords carried,
      BiFunction<String, String, Verdict> verdict,
      Function<String, Side> before,
      Function<String, Side> after) {
    if (!old.equals(fresh)) {
      List<Segment> segments = Segments.shortened(Segments.of(old, fresh));
      boolean form = Segments.isForm(segments) || carried.haveAll(old, fresh);
      found.changed(
          type,
          form ? Verdict.of(Substance.FORMATTING, "figure") : verdict.apply(old, fresh),
          Field.FIGURES,
          before.apply(Segments.before(segments)),
          after.apply(Segments.after(segments)),
          segments);
    }
  }
}
