package zhinan.export.json;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/**
 * Two blanks a level, LF on every system, and objects of plain values on one line: a guide of
 * 10,000 spans stays readable and its differences stay line by line. Holds the state of one output;
 * for one use.
 */
final class GuidePrinter extends DefaultPrettyPrinter {
  private static final long serialVersionUID = 1L;
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  GuidePrinter() {
    super(
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator(""));
    indentArraysWith(LINES);
    indentObjectsWith(LINES);
  }

  /** Objects that start from now on stand on one line, those that end must have started so. */
  void oneLine() {
    indentObjectsWith(FixedSpaceIndenter.instance);
  }

  /** Objects that start from now on have a line for each field. */
  void manyLines() {
    indentObjectsWith(LINES);
  }

  /** Arrays that start from now on stand on one line. */
  void oneLineArrays() {
    indentArraysWith(FixedSpaceIndenter.instance);
  }

  /** Arrays that start from now on have a line for each element. */
  void manyLineArrays() {
    indentArraysWith(LINES);
  }
}
