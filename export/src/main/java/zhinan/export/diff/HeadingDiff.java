package zhinan.export.diff;

import java.util.function.Function;
import zhinan.export.diff.ChangeList.Verdict;
import zhinan.export.diff.text.Fold;
import zhinan.model.Heading;

/**
 * Compares two headings of one node: words and number apart.
 *
 * @param renamed the type of a change of words
 * @param renumbered the type of a change of the number
 * @param sameKind whether the vocabulary of headings takes both for one
 * @param found takes the changes
 */
record HeadingDiff(ChangeType renamed, ChangeType renumbered, boolean sameKind, ChangeList found) {

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
      Verdict words = WordRuling.ofHeading(old.title(), fresh.title(), sameKind);
      tell(
          renamed,
          words.substance().isOpen() ? verdict(words) : words,
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

  /**
   * A matter is called by its title; titles of stages and themes only say where matters stand, and
   * these tell of themselves.
   */
  private Verdict verdict(Verdict words) {
    return switch (renamed) {
      case MATTER_RENAMED -> Verdict.of(Substance.SUBSTANTIVE, "heading.words");
      case STAGE_RENAMED, THEME_RENAMED -> Verdict.of(Substance.EDITORIAL, "heading.words");
      default -> words;
    };
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
