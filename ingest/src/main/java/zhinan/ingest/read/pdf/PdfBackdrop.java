package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The areas and pictures that a page paints, to tell which text stands out from what lies below it.
 *
 * <p>Clipping is not followed: an area may look larger here than it is. So text is held for seen
 * rather than for hidden. Single-use.
 */
final class PdfBackdrop {
  /** Nobody paints more areas below text; beyond it all text counts as seen. */
  private static final int MOST = 5_000;

  /**
   * What was painted.
   *
   * @param printed how many glyphs stood on the page before
   */
  private record Paint(PdfArea area, boolean white, boolean picture, int printed) {}

  private final List<Paint> paints = new ArrayList<>();

  void fill(PdfArea area, boolean white, int printed) {
    add(new Paint(area, white, false, printed));
  }

  void picture(PdfArea area, int printed) {
    add(new Paint(area, false, true, printed));
  }

  private void add(Paint paint) {
    if (paints.size() <= MOST) {
      paints.add(paint);
    }
  }

  /** The glyph, the given one on its page, as it looks before all that was painted. */
  PdfGlyph seen(PdfGlyph glyph, int index) {
    boolean shown =
        switch (glyph.ink()) {
          case INVISIBLE -> isOverPicture(glyph);
          case WHITE -> standsOut(glyph, index);
          default -> false;
        };
    return shown || paints.size() > MOST && glyph.ink() != PdfInk.OFF_PAGE
        ? glyph.with(PdfInk.SHOWN)
        : glyph;
  }

  private boolean isOverPicture(PdfGlyph glyph) {
    return paints.stream()
        .anyMatch(paint -> paint.picture && paint.area.holds(glyph.middleX(), glyph.middleY()));
  }

  private boolean standsOut(PdfGlyph glyph, int index) {
    boolean dark = false;
    for (Paint paint : paints) {
      if (paint.printed <= index && paint.area.holds(glyph.middleX(), glyph.middleY())) {
        dark = !paint.white;
      }
    }
    return dark;
  }
}
