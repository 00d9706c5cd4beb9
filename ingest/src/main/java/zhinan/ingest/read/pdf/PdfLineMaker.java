package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts glyphs together to lines: those on one base line, from left to right. Turned text gives
 * lines of its own behind the others, in its own direction; text askew gives one line.
 */
final class PdfLineMaker {
  private static final int QUARTERS = 4;

  private PdfLineMaker() {}

  static List<PdfLine> lines(List<PdfGlyph> glyphs) {
    return lines(glyphs, PdfRow.of(level(glyphs)));
  }

  /** The glyphs that read to the right. */
  static List<PdfGlyph> level(List<PdfGlyph> glyphs) {
    List<PdfGlyph> level = new ArrayList<>(glyphs.size());
    for (PdfGlyph glyph : glyphs) {
      if (glyph.quarter() == 0) {
        level.add(glyph);
      }
    }
    return level;
  }

  /**
   * The lines of glyphs whose level ones are already put together.
   *
   * @param rows of the level glyphs
   */
  static List<PdfLine> lines(List<PdfGlyph> glyphs, List<PdfRow> rows) {
    List<PdfLine> lines = new ArrayList<>();
    rows.forEach(row -> new PdfLineText(row.glyphs()).tryLine(0).ifPresent(lines::add));
    if (glyphs.stream().allMatch(glyph -> glyph.quarter() == 0)) {
      return lines;
    }
    for (int quarter = 1; quarter < QUARTERS; quarter++) {
      int turned = quarter;
      PdfRow.of(turned(glyphs, quarter))
          .forEach(row -> new PdfLineText(row.glyphs()).tryLine(turned).ifPresent(lines::add));
    }
    List<PdfGlyph> askew = glyphs.stream().filter(g -> g.quarter() == PdfGlyph.SKEW).toList();
    if (!askew.isEmpty()) {
      new PdfLineText(askew).tryLine(PdfGlyph.SKEW).ifPresent(lines::add);
    }
    return lines;
  }

  private static List<PdfGlyph> turned(List<PdfGlyph> glyphs, int quarter) {
    return glyphs.stream()
        .filter(glyph -> glyph.quarter() == quarter)
        .map(glyph -> glyph.turned(quarter))
        .toList();
  }
}
