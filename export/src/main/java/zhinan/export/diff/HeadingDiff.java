package zhinan.export.diff;

import java.util.function.Function;
import zhinan.export.diff.Found.Verdict;
import zhinan.export.diff.text.Fold;
import zhinan.model.Heading;

/**
 * Compares two headings of one node: words and number apart.
 *
 * @param renamed the type of a change of words
 * @param renumbered the type of a change of the number
 * @param found takes the changes
 */
record HeadingDiff(ChangeType renamed, ChangeType renumbered, Found found) {

  /**
   * Adds what differs.
   *
   * @param before makes the side of OLD from the words to show
   * @param after makes the side of NEW
   */
  void compare(
      Heading old, Heading fresh, Function<String, Side> before, Function<String, Side> after) {
    boolean sameWords = Fold.significant(old.title()).equals(Fold.significant(fresh.title()));
    boolean sameNumber = Fold.significant(old.number()).equals(Fold.significant(fresh.number()));
    if (!sameWords) {
      boolean name = renamed == ChangeType.MATTER_RENAMED;
      tell(
          renamed,
          Verdict.of(name ? Substance.SUBSTANTIVE : Substance.EDITORIAL, "heading.words"),
          Field.TITLE,
          old.title(),
          fresh.title(),
          before,
          after);
    }
    if (!sameNumber) {
      Verdict verdict = Verdict.of(Substance.NUMBERING, "heading.number");
      tell(renumbered, verdict, Field.NUMBER, old.number(), fresh.number(), before, after);
    }
    String printed = old.label() + old.title();
    String printedAfter = fresh.label() + fresh.title();
    if (sameWords && sameNumber && !printed.equals(printedAfter)) {
      Verdict verdict = Verdict.of(Substance.FORMATTING, "heading.format");
      tell(renamed, verdict, Field.TITLE, printed, printedAfter, before, after);
    }
  }

  private void tell(
      ChangeType type,
      Verdict verdict,
      Field field,
      String old,
      String fresh,
      Function<String, Side> before,
      Function<String, Side> after) {
    found.changed(
        type, verdict, field, before.apply(old), after.apply(fresh), Segments.of(old, fresh));
  }
}
