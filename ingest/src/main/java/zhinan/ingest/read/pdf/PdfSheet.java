package zhinan.ingest.read.pdf;

import java.util.List;

/**
 * What is printed on one page: glyphs in the order of the content stream, and rules. Immutable.
 *
 * @param width in points, as looked at
 * @param height in points
 * @param unmapped how many glyphs stand for no known character and were left out
 * @param trouble why the page could be read only in part; {@code ""} where nothing is wrong
 */
record PdfSheet(
    double width,
    double height,
    List<PdfGlyph> glyphs,
    List<PdfRule> rules,
    int unmapped,
    String trouble) {

  PdfSheet {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
  }

  /** The page turned so that most of its text reads to the right. */
  PdfSheet upright() {
    int[] votes = new int[4];
    glyphs.stream().filter(g -> g.quarter() != PdfGlyph.SKEW).forEach(g -> votes[g.quarter()]++);
    int most = 0;
    for (int quarter = 1; quarter < votes.length; quarter++) {
      most = votes[quarter] > votes[most] ? quarter : most;
    }
    return most == 0 ? this : turned(most);
  }

  private PdfSheet turned(int by) {
    double left = Math.min(PdfGlyph.across(by, 0, 0), PdfGlyph.across(by, width, height));
    double top = Math.min(PdfGlyph.along(by, 0, 0), PdfGlyph.along(by, width, height));
    boolean swapped = by % 2 == 1;
    return new PdfSheet(
        swapped ? height : width,
        swapped ? width : height,
        glyphs.stream().map(g -> g.turned(by).moved(-left, -top)).toList(),
        rules.stream().map(r -> r.turned(by).moved(-left, -top)).toList(),
        unmapped,
        trouble);
  }
}
