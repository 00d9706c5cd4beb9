package zhinan.ingest.normalize.material;

import zhinan.ingest.document.Reading;
import zhinan.model.Material;
import zhinan.model.Material.Form;
import zhinan.text.Folded;

/**
 * A paper in the making: its printed words and what is known of it so far. Immutable.
 *
 * @param first the words that it starts with
 * @param last the words that it ends with, on the same line; may be the same
 * @param paper the material without the cases of the lists around it
 * @param shared whether form and number hold for the other papers of its list too
 */
record PaperDraft(Folded first, Folded last, Material paper, boolean shared) {

  /** The same under one more case, outside of what is known. */
  PaperDraft under(String when) {
    return as(paper, paper.form(), CaseScope.join(when, paper.condition()), paper.issuer());
  }

  /** Whether a form or a number is known. */
  boolean isFormed() {
    return paper.form() != Form.UNSPECIFIED || paper.copies().isPresent();
  }

  /** The same with form and number of another paper, where it has none of its own. */
  PaperDraft like(PaperDraft other) {
    return isFormed()
        ? this
        : as(other.paper, other.paper.form(), paper.condition(), paper.issuer());
  }

  /** The same with more words that state another form of it. */
  PaperDraft also(Folded more, PaperEnding ending) {
    Form form = FormMarks.of(paper.form()).and(FormMarks.of(ending.form())).form();
    Material both =
        new Material(
            paper.name(),
            paper.originals().isPresent() ? paper.originals() : ending.originals(),
            paper.copies().isPresent() ? paper.copies() : ending.copies(),
            form,
            paper.condition(),
            paper.issuer());
    return new PaperDraft(first, more, both, shared || ending.isShared());
  }

  /** The same in the form that a remark asks for, where it has none of its own. */
  PaperDraft formed(Form form) {
    Form own = paper.form() == Form.UNSPECIFIED ? form : paper.form();
    return as(paper, own, paper.condition(), paper.issuer());
  }

  /** The same with words in front. */
  PaperDraft from(Folded start) {
    return new PaperDraft(start, last, paper, shared);
  }

  PaperDraft withIssuer(String issuer) {
    return as(paper, paper.form(), paper.condition(), issuer);
  }

  private PaperDraft as(Material counts, Form form, String when, String issuer) {
    Material same =
        new Material(paper.name(), counts.originals(), counts.copies(), form, when, issuer);
    return new PaperDraft(first, last, same, shared);
  }

  Reading<Material> reading(String rule) {
    return Reading.of(first.printedTo(last), paper, rule);
  }
}
