package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands on one base line, in whatever columns, from left to right. Immutable.
 *
 * @param glyphs that read to the right, not all blank
 */
record PdfRow(List<PdfGlyph> glyphs) {
  /**
   * Base lines closer than this part of the font size are one line; superscripts rise by a third.
   */
  private static final double SAME_LINE = 0.4;

  /** Words that stand together on a line; blanks inside of them are theirs. */
  record Piece(List<PdfGlyph> glyphs, double left, double right) {
    String text() {
      StringBuilder text = new StringBuilder();
      glyphs.forEach(glyph -> text.append(glyph.text()));
      return text.toString();
    }
  }

  /** The rows of glyphs that read to the right, from top to bottom. */
  static List<PdfRow> of(List<PdfGlyph> level) {
    List<PdfGlyph> sorted = new ArrayList<>(level);
    sorted.sort(Comparator.comparingDouble(PdfGlyph::y));
    List<PdfRow> rows = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size()
          || sorted.get(i).y() - sorted.get(i - 1).y()
              > SAME_LINE * Math.max(sorted.get(i).size(), sorted.get(i - 1).size())) {
        List<PdfGlyph> row = new ArrayList<>(sorted.subList(from, i));
        if (row.stream().anyMatch(glyph -> !glyph.isBlank())) {
          row.sort(Comparator.comparingDouble(PdfGlyph::x));
          rows.add(new PdfRow(row));
        }
        from = i;
      }
    }
    return rows;
  }

  /** The widest gap between words, in points; 0 for none. */
  double widestGap() {
    double widest = 0;
    double right = Double.POSITIVE_INFINITY;
    for (PdfGlyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        widest = Math.max(widest, glyph.x() - right);
        right = right == Double.POSITIVE_INFINITY ? glyph.endX() : Math.max(right, glyph.endX());
      }
    }
    return widest;
  }

  /** The pieces between gaps of more than so many points. */
  List<Piece> pieces(double gap) {
    List<Piece> pieces = new ArrayList<>();
    int from = -1;
    int end = -1;
    double right = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < glyphs.size(); i++) {
      PdfGlyph glyph = glyphs.get(i);
      if (glyph.isBlank()) {
        continue;
      }
      if (from >= 0 && glyph.x() - right > gap) {
        pieces.add(new Piece(glyphs.subList(from, end), glyphs.get(from).x(), right));
        from = -1;
      }
      from = from < 0 ? i : from;
      end = i + 1;
      right = Math.max(right, glyph.endX());
    }
    pieces.add(new Piece(glyphs.subList(from, end), glyphs.get(from).x(), right));
    return pieces;
  }

  /** The gap in ems between nearly all characters of a line that is spread; 0 for none. */
  double spread() {
    return PdfLineText.spread(glyphs.stream().filter(glyph -> !glyph.isBlank()).toList());
  }

  double base() {
    return glyphs.get(0).y();
  }

  double size() {
    return glyphs.stream().mapToDouble(PdfGlyph::size).max().orElse(0);
  }
}
