package zhinan.ingest.read.pdf;

import java.util.Arrays;

/**
 * Where the characters of a printed line stand: each from its edge to the next one's, in points
 * along the direction in which the line reads. Immutable.
 */
final class PdfTrack {
  /** Of the height of a character the base line has this part above it. */
  private static final double ASCENT = 0.88;

  private final int from;
  private final double[] edges;
  private final double base;
  private final double size;
  private final int quarter;

  /**
   * @param from the index of the first of these characters in the line's text
   * @param edges where each character starts and the last one ends
   */
  PdfTrack(int from, double[] edges, double base, double size, int quarter) {
    this.from = from;
    this.edges = edges.clone();
    this.base = base;
    this.size = size;
    this.quarter = quarter;
  }

  int from() {
    return from;
  }

  int length() {
    return edges.length - 1;
  }

  double base() {
    return base;
  }

  double size() {
    return size;
  }

  int quarter() {
    return quarter;
  }

  /** The same characters in a text in which they stand so much further behind. */
  PdfTrack behind(int characters) {
    return new PdfTrack(from + characters, edges, base, size, quarter);
  }

  /** The box around all characters, on the page as its glyphs were turned. */
  PdfArea area() {
    double left = Arrays.stream(edges).min().orElse(0);
    double right = Arrays.stream(edges).max().orElse(0);
    double top = base - ASCENT * size;
    PdfArea area = new PdfArea(left, top, right, top + size);
    int back = quarter == PdfGlyph.SKEW ? 0 : -quarter;
    return area.turned(Math.floorMod(back, 4));
  }

  /** Each edge as a share of the way from the first to the last, counting up. */
  float[] shares() {
    double start = edges[0];
    double way = edges[edges.length - 1] - start;
    float[] shares = new float[edges.length];
    float reached = 0;
    for (int i = 0; i < edges.length; i++) {
      double share = way <= 0 ? 0 : (edges[i] - start) / way;
      reached = Math.max(reached, (float) Math.min(1, share));
      shares[i] = reached;
    }
    return shares;
  }
}
