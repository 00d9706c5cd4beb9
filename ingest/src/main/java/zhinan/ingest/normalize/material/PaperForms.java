package zhinan.ingest.normalize.material;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.model.Material;
import zhinan.model.Material.Form;
import zhinan.text.Folded;
import zhinan.text.Numeral;

/**
 * What the cells of a row say of originals and copies.
 *
 * <p>Examples: {@code 原件1份，复印件2份}; {@code 原件：1 复印件：0}; {@code 原件及复印件各一份}; {@code 两份} beside {@code
 * 原件}; {@code √} under {@code 原件}. Immutable.
 *
 * @param originals how many originals
 * @param copies how many copies
 * @param form which of them are asked for
 * @param count how many of the form that the paper has, where the form is stated elsewhere
 */
record PaperForms(OptionalInt originals, OptionalInt copies, Form form, OptionalInt count) {

  /** A number behind a form; a spoken one needs its counter. */
  private static final String NUMBER = "[^0-9,。;]{0,4}?([0-9]{1,4}|" + Numeral.HAN + "+(?=[份张套]))";

  private static final Pattern ORIGINALS = Pattern.compile("原件" + NUMBER);
  private static final Pattern COPIES = Pattern.compile("复印件" + NUMBER);

  /**
   * @param originals cells under a head of originals
   * @param copies cells under a head of copies
   * @param counts cells that count or name forms
   */
  static PaperForms of(
      List<Folded> originals, List<Folded> copies, List<Folded> counts, PaperWords words) {
    Stated stated = new Stated(first(originals, words), first(copies, words), OptionalInt.empty());
    boolean original = originals.stream().anyMatch(cell -> isMarked(cell, words));
    boolean copy = copies.stream().anyMatch(cell -> isMarked(cell, words));
    for (Folded cell : counts) {
      PaperEnding ending = PaperEnding.of(cell, 0, cell.length(), words);
      boolean whole = ending.nameEnd() == 0;
      Stated own =
          new Stated(
              whole ? ending.originals() : behind(ORIGINALS, cell),
              whole && ending.hasForm() ? ending.copies() : behind(COPIES, cell),
              number(cell, words));
      stated = stated.or(own);
      FormMarks marks = whole ? FormMarks.of(ending.form()) : marks(cell, own, words);
      original |= marks.original();
      copy |= marks.copy();
    }
    original = stated.originals().orElse(original ? 1 : 0) > 0;
    copy = stated.copies().orElse(copy ? 1 : 0) > 0;
    return stated.as(new FormMarks(original, copy).form());
  }

  /** {@code 复印件：0} asks for none. */
  private static FormMarks marks(Folded cell, Stated stated, PaperWords words) {
    return new FormMarks(
        words.of(PaperWord.ORIGINAL).within(cell.chars()) && stated.originals().orElse(1) > 0,
        words.of(PaperWord.COPY).within(cell.chars()) && stated.copies().orElse(1) > 0);
  }

  private static OptionalInt first(List<Folded> cells, PaperWords words) {
    return cells.stream()
        .map(cell -> number(cell, words))
        .flatMapToInt(OptionalInt::stream)
        .findFirst();
  }

  /** {@code 2}, {@code 两份}, {@code 一式三份}: the number that a whole cell is. */
  private static OptionalInt number(Folded cell, PaperWords words) {
    OptionalInt bare = Numeral.intOf(cell.chars());
    return bare.isPresent()
        ? bare
        : PaperCount.endingAt(cell.chars(), cell.length(), words).value();
  }

  private static boolean isMarked(Folded cell, PaperWords words) {
    return words.of(PaperWord.MARKED).has(cell.chars());
  }

  private static OptionalInt behind(Pattern form, Folded cell) {
    Matcher number = form.matcher(cell.chars());
    return number.find() ? Numeral.intOf(number.group(1)) : OptionalInt.empty();
  }

  /** What holds for a paper whose name says something of forms and counts itself. */
  PaperForms behind(Material paper) {
    Form asked = paper.form() == Form.UNSPECIFIED ? form : paper.form();
    OptionalInt none = OptionalInt.empty();
    Stated both = stated().or(new Stated(paper.originals(), paper.copies(), none));
    if (both.originals().isPresent() || both.copies().isPresent()) {
      return new PaperForms(both.originals(), both.copies(), asked, none);
    }
    boolean original = asked == Form.ORIGINAL || asked == Form.BOTH;
    return new PaperForms(
        original ? count : none, asked == Form.ORIGINAL ? none : count, asked, count);
  }

  /** What two rows of one paper ask for. */
  PaperForms and(PaperForms other) {
    return stated().or(other.stated()).as(FormMarks.of(form).and(FormMarks.of(other.form)).form());
  }

  private Stated stated() {
    return new Stated(originals, copies, count);
  }

  /** The numbers alone, as far as they are stated. */
  private record Stated(OptionalInt originals, OptionalInt copies, OptionalInt count) {
    /** What is stated here counts; the other's fills in the rest. */
    Stated or(Stated other) {
      return new Stated(
          originals.isPresent() ? originals : other.originals,
          copies.isPresent() ? copies : other.copies,
          count.isPresent() ? count : other.count);
    }

    PaperForms as(Form form) {
      return new PaperForms(originals, copies, form, count);
    }
  }
}
