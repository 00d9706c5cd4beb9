package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Places words where other glyphs stand for them, or where a drawing shows them. */
final class PdfSpread {
  /** Of the height of a box around one line of text the base line has this part above it. */
  private static final double ASCENT = 0.8;

  /** Glyphs whose base lines differ by less than this part of their size stand on one line. */
  private static final double SAME_LINE = 0.4;

  private PdfSpread() {}

  /**
   * Glyphs that read as the words, in the places of the given ones; on one line each character has
   * its share of the way, over several lines each line its share of the characters. Nothing for no
   * words.
   */
  static List<PdfGlyph> over(List<PdfGlyph> drawn, String words) {
    List<PdfGlyph> spread = new ArrayList<>();
    int[] codes = words.codePoints().toArray();
    int from = 0;
    for (int i = 1; i <= drawn.size(); i++) {
      if (i == drawn.size() || !sameLine(drawn.get(i - 1), drawn.get(i))) {
        int first = (int) ((long) codes.length * from / drawn.size());
        int end = (int) ((long) codes.length * i / drawn.size());
        line(drawn.get(from), drawn.get(i - 1), codes, first, end, spread);
        from = i;
      }
    }
    return spread;
  }

  private static boolean sameLine(PdfGlyph before, PdfGlyph next) {
    double off =
        PdfGlyph.along(before.quarter(), before.x(), before.y())
            - PdfGlyph.along(before.quarter(), next.x(), next.y());
    return before.quarter() == next.quarter() && Math.abs(off) <= SAME_LINE * before.size();
  }

  private static void line(
      PdfGlyph first, PdfGlyph last, int[] codes, int from, int end, List<PdfGlyph> spread) {
    double dx = (last.endX() - first.x()) / Math.max(1, end - from);
    double dy = (last.endY() - first.y()) / Math.max(1, end - from);
    for (int i = from; i < end; i++) {
      double x = first.x() + (i - from) * dx;
      double y = first.y() + (i - from) * dy;
      spread.add(
          new PdfGlyph(
              Character.toString(codes[i]),
              x,
              y,
              x + dx,
              y + dy,
              first.size(),
              first.quarter(),
              first.bold(),
              first.ink()));
    }
  }

  /** Glyphs that read as the words, which fill the box or are as high as it, line by line. */
  static List<PdfGlyph> in(PdfArea area, String words) {
    List<PdfGlyph> spread = new ArrayList<>();
    List<String> lines = words.lines().filter(line -> !line.isBlank()).toList();
    for (int i = 0; i < lines.size(); i++) {
      double height = area.height() / lines.size();
      double wide = Math.max(1, PdfWidth.of(lines.get(i)));
      double size = Math.min(height, area.width() / wide);
      double x = area.left();
      double y = area.top() + i * height + (height - size) / 2 + ASCENT * size;
      for (int code : lines.get(i).codePoints().toArray()) {
        String text = Character.toString(code);
        double end = x + size * PdfWidth.of(text);
        spread.add(new PdfGlyph(text, x, y, end, y, size, 0, false, PdfInk.SHOWN));
        x = end;
      }
    }
    return spread;
  }
}
