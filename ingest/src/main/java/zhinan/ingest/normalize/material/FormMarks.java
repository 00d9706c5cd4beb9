package zhinan.ingest.normalize.material;

import zhinan.model.Material.Form;

/**
 * Which forms of a paper are asked for.
 *
 * @param original whether an original is
 * @param copy whether a copy is
 */
record FormMarks(boolean original, boolean copy) {

  static FormMarks of(Form form) {
    return new FormMarks(
        form == Form.ORIGINAL || form == Form.BOTH, form == Form.COPY || form == Form.BOTH);
  }

  /** What this or the other asks for. */
  FormMarks and(FormMarks other) {
    return new FormMarks(original || other.original, copy || other.copy);
  }

  Form form() {
    if (original) {
      return copy ? Form.BOTH : Form.ORIGINAL;
    }
    return copy ? Form.COPY : Form.UNSPECIFIED;
  }
}
