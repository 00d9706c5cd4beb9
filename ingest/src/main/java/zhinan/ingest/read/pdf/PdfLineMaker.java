package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts glyphs together to lines: those on one base line, from left to right. Turned text gives
 * lines of its own behind the others, in its own direction; text askew gives one line.
 */
final class PdfLineMaker {
  /**
   * Base lines closer than this part of the font size are one line; superscripts rise by a third.
   */
  private static final double SAME_LINE = 0.4;

  private static final int QUARTERS = 4;

  private PdfLineMaker() {}

  static List<PdfLine> lines(List<PdfGlyph> glyphs) {
    List<PdfLine> lines = new ArrayList<>();
    addLines(turned(glyphs, 0), 0, lines);
    if (glyphs.stream().allMatch(glyph -> glyph.quarter() == 0)) {
      return lines;
    }
    for (int quarter = 1; quarter < QUARTERS; quarter++) {
      addLines(turned(glyphs, quarter), quarter, lines);
    }
    List<PdfGlyph> askew = glyphs.stream().filter(g -> g.quarter() == PdfGlyph.SKEW).toList();
    if (!askew.isEmpty()) {
      new PdfLineText(askew).tryLine(PdfGlyph.SKEW).ifPresent(lines::add);
    }
    return lines;
  }

  private static List<PdfGlyph> turned(List<PdfGlyph> glyphs, int quarter) {
    List<PdfGlyph> turned = new ArrayList<>(quarter == 0 ? glyphs.size() : 0);
    for (PdfGlyph glyph : glyphs) {
      if (glyph.quarter() == quarter) {
        turned.add(quarter == 0 ? glyph : glyph.turned(quarter));
      }
    }
    turned.sort(Comparator.comparingDouble(PdfGlyph::y));
    return turned;
  }

  private static void addLines(List<PdfGlyph> sorted, int quarter, List<PdfLine> lines) {
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !sameLine(sorted.get(i - 1), sorted.get(i))) {
        List<PdfGlyph> line = new ArrayList<>(sorted.subList(from, i));
        line.sort(Comparator.comparingDouble(PdfGlyph::x));
        new PdfLineText(line).tryLine(quarter).ifPresent(lines::add);
        from = i;
      }
    }
  }

  private static boolean sameLine(PdfGlyph upper, PdfGlyph lower) {
    return lower.y() - upper.y() <= SAME_LINE * Math.max(upper.size(), lower.size());
  }
}
