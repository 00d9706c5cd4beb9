package zhinan.ingest.read.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The text of one line's glyphs: blanks where they are printed or where a gap shows one, none
 * between Chinese characters, and glyphs that were printed twice for boldness once.
 *
 * <p>Example: a layout program sets {@code 共} and {@code 15} a quarter of an em apart though no
 * blank stands between them; a word gap in {@code Zhongshan Road} is as wide and is a blank.
 * Single-use.
 */
final class PdfLineText {
  /** Between two narrow characters: a word gap is 0.25 em or more, spread letters stay below. */
  private static final double NARROW_GAP = 0.2;

  /** Between a Chinese and a narrow character: automatic spacing is up to 0.25 em. */
  private static final double MIXED_GAP = 0.4;

  /** Between Chinese characters: justified lines spread them by up to half an em. */
  private static final double WIDE_GAP = 0.8;

  /** From here on a gap is worth several blanks, two to an em, as in text dumps. */
  private static final double SEVERAL = 1.5;

  private static final int MOST_BLANKS = 40;

  /**
   * A word of two or three characters is spread to fill its column; a line of more is spread as a
   * whole.
   */
  private static final int FEWEST_SPREAD = 4;

  /** This part of the gaps of a line that is spread are equal. */
  private static final double SPREAD = 0.85;

  /**
   * The second print of a glyph lies within this part of its width of the first; real repeats lie a
   * width away.
   */
  private static final double SAME_PLACE = 0.3;

  private final List<PdfGlyph> glyphs;
  private final StringBuilder text = new StringBuilder();
  private double[] edges = new double[64];

  /** The index of the last glyph that was appended; -1 for none. */
  private int last = -1;

  private int bold;
  private boolean stillBold = true;
  private double spread;

  PdfLineText(List<PdfGlyph> glyphs) {
    this.glyphs = glyphs;
  }

  /** The line, unless it is blank. */
  Optional<PdfLine> tryLine(int quarter) {
    int first = 0;
    int end = glyphs.size();
    while (first < end && glyphs.get(first).isBlank()) {
      first++;
    }
    while (end > first && glyphs.get(end - 1).isBlank()) {
      end--;
    }
    if (first == end) {
      return Optional.empty();
    }
    List<PdfGlyph> inked = solid(glyphs.subList(first, end));
    spread = spread(inked);
    return Optional.of(line(inked, quarter));
  }

  /**
   * Without the blanks of a line that has one behind nearly every Chinese character: they spread
   * it, {@code 证 明 材 料}, and part no words.
   */
  private static List<PdfGlyph> solid(List<PdfGlyph> inked) {
    int wide = 0;
    int spaced = 0;
    int blanks = 0;
    for (int i = 1; i < inked.size(); i++) {
      if (inked.get(i).isBlank()) {
        blanks++;
      } else if (inked.get(i).isWide()) {
        boolean gap = inked.get(i - 1).isBlank();
        boolean pair = gap && i > 1 && inked.get(i - 2).isWide() && !inked.get(i - 2).isBlank();
        wide += gap || inked.get(i - 1).isWide() ? 1 : 0;
        spaced += pair ? 1 : 0;
      }
    }
    return blanks >= FEWEST_SPREAD && spaced >= SPREAD * wide && spaced >= SPREAD * blanks
        ? inked.stream().filter(glyph -> !glyph.isBlank()).toList()
        : inked;
  }

  /** The gap in ems that stands between nearly all Chinese characters of the line; 0 for none. */
  static double spread(List<PdfGlyph> inked) {
    double[] gaps = new double[inked.size()];
    int count = 0;
    for (int i = 1; i < inked.size(); i++) {
      PdfGlyph before = inked.get(i - 1);
      PdfGlyph glyph = inked.get(i);
      if (before.isWide() && glyph.isWide() && !before.isBlank() && !glyph.isBlank()) {
        gaps[count++] = (glyph.x() - before.endX()) / Math.max(before.size(), glyph.size());
      }
    }
    if (count < FEWEST_SPREAD) {
      return 0;
    }
    Arrays.sort(gaps, 0, count);
    double middle = gaps[count / 2];
    int equal = 0;
    for (int i = 0; i < count; i++) {
      equal += Math.abs(gaps[i] - middle) < NARROW_GAP ? 1 : 0;
    }
    return equal >= SPREAD * count ? Math.max(0, middle) : 0;
  }

  private PdfLine line(List<PdfGlyph> inked, int quarter) {
    double size = 0;
    double right = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < inked.size(); i++) {
      PdfGlyph glyph = inked.get(i);
      if (last < 0 || !isSecondPrint(inked.get(last), glyph)) {
        append(inked, i);
        size = Math.max(size, glyph.isBlank() ? 0 : glyph.size());
        right = Math.max(right, glyph.endX());
      }
    }
    PdfGlyph start = inked.get(0);
    double base = base(inked);
    double[] places = Arrays.copyOf(edges, text.length() + 1);
    places[text.length()] = inked.get(last).endX();
    boolean furniture = inked.stream().allMatch(glyph -> glyph.ink() == PdfInk.FURNITURE);
    return new PdfLine(
        text.toString(),
        start.x(),
        right,
        base,
        size,
        bold,
        quarter,
        furniture,
        List.of(new PdfTrack(0, places, base, size, quarter)));
  }

  /** The base line of the largest glyph, so that a raised sign does not lift the line. */
  private static double base(List<PdfGlyph> inked) {
    PdfGlyph largest = inked.get(0);
    for (PdfGlyph glyph : inked) {
      largest = glyph.size() > largest.size() ? glyph : largest;
    }
    return largest.y();
  }

  private static boolean isSecondPrint(PdfGlyph before, PdfGlyph glyph) {
    return Math.abs(before.x() - glyph.x()) < SAME_PLACE * (before.endX() - before.x())
        && Math.abs(before.y() - glyph.y()) < SAME_PLACE * before.size()
        && before.text().equals(glyph.text());
  }

  private void append(List<PdfGlyph> inked, int index) {
    PdfGlyph glyph = inked.get(index);
    int blanks = last < 0 ? 0 : blanks(inked.get(last), glyph);
    if (blanks > 0) {
      place(blanks, inked.get(last).endX(), glyph.x());
      text.append(" ".repeat(blanks));
    }
    place(glyph.text().length(), glyph.x(), glyph.endX());
    text.append(glyph.text());
    stillBold &= glyph.bold() || glyph.isBlank();
    if (stillBold && glyph.bold()) {
      bold = text.length();
    }
    last = index;
  }

  /** Spreads the next characters evenly from one place to another. */
  private void place(int characters, double from, double to) {
    if (text.length() + characters >= edges.length) {
      edges = Arrays.copyOf(edges, 2 * (text.length() + characters));
    }
    for (int i = 0; i < characters; i++) {
      edges[text.length() + i] = from + (to - from) * i / characters;
    }
  }

  private int blanks(PdfGlyph before, PdfGlyph glyph) {
    double em = Math.max(before.size(), glyph.size());
    double gap = (glyph.x() - before.endX()) / em - spread;
    if (gap > SEVERAL) {
      return (int) Math.min(MOST_BLANKS, Math.round(2 * gap));
    }
    return before.isBlank() || glyph.isBlank() || gap <= threshold(before, glyph) ? 0 : 1;
  }

  private static double threshold(PdfGlyph before, PdfGlyph glyph) {
    if (before.isWide() != glyph.isWide()) {
      return MIXED_GAP;
    }
    return glyph.isWide() ? WIDE_GAP : NARROW_GAP;
  }
}
