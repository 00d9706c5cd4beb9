package zhinan.ingest.read.pdf;

import java.util.List;
import java.util.Map;

/**
 * What is printed on one page: glyphs in the order of the content stream, and rules. Immutable.
 *
 * @param width in points, as looked at
 * @param height in points
 * @param turned by how many quarters the page was turned so that most of its text reads to the
 *     right
 * @param rest what else is to be said of the page
 */
record PdfSheet(
    double width,
    double height,
    List<PdfGlyph> glyphs,
    List<PdfRule> rules,
    int turned,
    Rest rest) {

  PdfSheet {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
  }

  /**
   * What a page has besides words that can be read.
   *
   * @param unread the base lines of glyphs that stand for no known character and were left out
   * @param asides words that the page does not show, by the way they are painted
   * @param links places that lead somewhere
   * @param remarks what was not read
   * @param trouble why the page could be read only in part; {@code ""} where nothing is wrong
   */
  record Rest(
      List<Double> unread,
      Map<PdfInk, String> asides,
      List<PdfLink> links,
      List<String> remarks,
      String trouble) {
    Rest {
      unread = List.copyOf(unread);
      asides = Map.copyOf(asides);
      links = List.copyOf(links);
      remarks = List.copyOf(remarks);
    }
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
        by,
        rest);
  }

  /** A box of the turned page on the page as it is looked at. */
  PdfArea original(PdfArea area) {
    boolean swapped = turned % 2 == 1;
    double across = swapped ? height : width;
    double along = swapped ? width : height;
    double left = Math.min(PdfGlyph.across(turned, 0, 0), PdfGlyph.across(turned, across, along));
    double top = Math.min(PdfGlyph.along(turned, 0, 0), PdfGlyph.along(turned, across, along));
    return area.moved(left, top).turned(Math.floorMod(-turned, 4));
  }
}
