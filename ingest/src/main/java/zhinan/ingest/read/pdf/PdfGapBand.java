package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhinan.ingest.read.pdf.PdfRow.Piece;

/**
 * Lines below each other that leave the same stripes of the page free. Single-use.
 *
 * <p>A stripe parts columns when two lines show it clearly, by a gap of an em; in full cells words
 * come nearer. A line that runs over such a stripe ends the band.
 */
final class PdfGapBand {
  /** A gap of so many ems parts cells; Chinese words in one line stand less than this apart. */
  private static final double CLEAR = 1;

  /** Full cells of office programs leave no less than this, in ems, to the next column. */
  private static final double NARROW = 0.5;

  /** So many lines show a stripe. */
  private static final int SHOWN = 2;

  /** In ems; columns hold words, but for one of numbers. */
  private static final double NARROWEST = 1.5;

  /** So many lines show columns of running text above something else. */
  private static final int FEWEST_LINES = 4;

  /** Lines further apart than so many ems are no rows of one table. */
  private static final double APART = 5;

  /**
   * A printed line, cut at its narrow gaps.
   *
   * @param clear how wide a gap, in points, clearly parts cells in it: more where the characters of
   *     the line are spread to fill it
   */
  record Line(PdfRow row, List<Piece> pieces, double clear) {
    static Line of(PdfRow row, double em) {
      double spread = row.widestGap() > NARROW * em ? row.spread() * em : 0;
      return new Line(row, row.pieces(NARROW * em + spread), CLEAR * em + spread);
    }

    boolean hasCells() {
      return IntStream.range(1, pieces.size()).anyMatch(this::isClear);
    }

    private boolean isClear(int piece) {
      return pieces.get(piece).left() - pieces.get(piece - 1).right() >= clear;
    }
  }

  private final double em;
  private final List<Line> lines;
  private final List<PdfRule> rules;
  private int from;
  private int end;
  private List<double[]> extents = new ArrayList<>();

  private PdfGapBand(List<Line> lines, int at, List<PdfRule> rules, double em) {
    this.lines = lines;
    this.rules = rules;
    this.em = em;
    this.from = at;
    this.end = at;
  }

  /**
   * The band that starts with the line, if that has several cells.
   *
   * @param free the first line that belongs to no other band
   */
  static Optional<PdfGapBand> tryAt(
      List<Line> lines, int free, int at, List<PdfRule> rules, double em) {
    if (!lines.get(at).hasCells()) {
      return Optional.empty();
    }
    PdfGapBand band = new PdfGapBand(lines, at, rules, em);
    while (band.end < lines.size() && band.takes(lines.get(band.end))) {
      band.end++;
    }
    band.dropWeakStripes();
    while (band.from > free && band.startsAbove()) {
      band.from--;
    }
    return band.end - band.from < 2 || !band.hasColumns() ? Optional.empty() : Optional.of(band);
  }

  /** Whether there are several, and none but one of numbers is as narrow as a character. */
  private boolean hasColumns() {
    long narrow = extents.stream().filter(extent -> extent[1] - extent[0] < NARROWEST * em).count();
    return extents.size() > 1 && narrow <= 1;
  }

  /** The index behind the last row. */
  int end() {
    return end;
  }

  /** Its printed lines. */
  List<PdfRow> rows() {
    return lines.subList(from, end).stream().map(Line::row).toList();
  }

  private double distance(int line) {
    return lines.get(line).row().base() - lines.get(line - 1).row().base();
  }

  private boolean takes(Line line) {
    List<double[]> wider = with(line);
    boolean apart = end > from && distance(end) > APART * em;
    if (apart || wider.size() < 2) {
      return false;
    }
    for (int i = 1; i < extents.size(); i++) {
      if (isOneIn(wider, i) && shown(i) >= SHOWN) {
        return false;
      }
    }
    extents = wider;
    return true;
  }

  /** The columns once the row is among them. */
  private List<double[]> with(Line line) {
    List<double[]> all =
        Stream.concat(
                extents.stream(),
                line.pieces().stream().map(piece -> new double[] {piece.left(), piece.right()}))
            .sorted(Comparator.comparingDouble(extent -> extent[0]))
            .toList();
    List<double[]> merged = new ArrayList<>();
    for (double[] extent : all) {
      int last = merged.size() - 1;
      if (last >= 0 && extent[0] - merged.get(last)[1] <= NARROW * em) {
        merged.get(last)[1] = Math.max(merged.get(last)[1], extent[1]);
      } else {
        merged.add(extent.clone());
      }
    }
    return merged;
  }

  /** Whether the column and the one before are one among others. */
  private boolean isOneIn(List<double[]> others, int column) {
    return others.stream()
        .anyMatch(
            extent -> extent[0] < extents.get(column - 1)[1] && extent[1] > extents.get(column)[0]);
  }

  /** How many lines show the stripe before the column, by words on both sides. */
  private long shown(int column) {
    return lines.subList(from, end).stream().filter(line -> shows(line, column)).count();
  }

  private boolean shows(Line line, int column) {
    return IntStream.range(1, line.pieces().size())
        .anyMatch(
            i ->
                line.isClear(i)
                    && column(line.pieces().get(i - 1)) == column - 1
                    && column(line.pieces().get(i)) == column);
  }

  private void dropWeakStripes() {
    for (int i = extents.size() - 1; i > 0; i--) {
      if (shown(i) < SHOWN) {
        extents.get(i - 1)[1] = extents.get(i)[1];
        extents.remove(i);
      }
    }
  }

  /**
   * Whether the row above belongs to the first one, whose cells are set in the middle of their
   * height: it stands in columns of it, so near that the words overlap.
   */
  private boolean startsAbove() {
    List<Piece> above = lines.get(from - 1).pieces();
    return above.stream().allMatch(piece -> column(piece) >= 0)
        && above.size() < extents.size()
        && distance(from) < PdfGapRows.OVERLAP * em;
  }

  /** The column that the piece stands in; -1 where it runs over several. */
  private int column(Piece piece) {
    return IntStream.range(0, extents.size())
        .filter(
            i -> piece.left() >= extents.get(i)[0] - 1 && piece.right() <= extents.get(i)[1] + 1)
        .findFirst()
        .orElse(-1);
  }

  /** Whether its lines, or those up to a wide distance, are columns of running text. */
  boolean isRunningText() {
    double nearest =
        IntStream.range(from + 1, end)
            .mapToDouble(this::distance)
            .filter(distance -> distance >= PdfGapRows.OVERLAP * em)
            .min()
            .orElse(em);
    int stretch =
        IntStream.range(from + 1, end)
            .filter(line -> distance(line) > PdfGapRows.UNEVEN * nearest)
            .findFirst()
            .orElse(end);
    if (stretch - from >= FEWEST_LINES && isRunningText(stretch)) {
      end = stretch;
      return true;
    }
    return isRunningText(end);
  }

  private boolean isRunningText(int before) {
    return PdfGapRows.of(rows().subList(0, before - from), extents, rules, em).isRunningText();
  }

  /** The table, which ends before a line that is none of its rows; nothing for other lines. */
  Optional<PdfTable> table() {
    PdfGapRows table = PdfGapRows.of(rows(), extents, rules, em);
    end = from + table.size();
    return table.isTable() ? Optional.of(table.table()) : Optional.empty();
  }
}
