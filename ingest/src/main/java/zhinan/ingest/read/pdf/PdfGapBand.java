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

  /** Lines further apart than so many ems are no rows of one table. */
  private static final double APART = 5;

  private final double em;
  private final List<PdfRow> rows;
  private int from;
  private int end;
  private List<double[]> extents = new ArrayList<>();

  private PdfGapBand(List<PdfRow> rows, int at, double em) {
    this.rows = rows;
    this.em = em;
    this.from = at;
    this.end = at;
  }

  /**
   * The band that starts with the row, if that has several cells.
   *
   * @param free the first row that belongs to no other band
   */
  static Optional<PdfGapBand> tryAt(List<PdfRow> rows, int free, int at, double em) {
    if (rows.get(at).pieces(CLEAR * em).size() < 2) {
      return Optional.empty();
    }
    PdfGapBand band = new PdfGapBand(rows, at, em);
    while (band.end < rows.size() && band.takes(rows.get(band.end))) {
      band.end++;
    }
    band.dropWeakStripes();
    while (band.from > free && band.startsAbove()) {
      band.from--;
    }
    return band.extents.size() < 2 || band.end - band.from < 2
        ? Optional.empty()
        : Optional.of(band);
  }

  /** The index behind the last row. */
  int end() {
    return end;
  }

  List<PdfGlyph> glyphs() {
    return rows.subList(from, end).stream().flatMap(row -> row.glyphs().stream()).toList();
  }

  private List<Piece> pieces(PdfRow row) {
    return row.pieces(NARROW * em);
  }

  private boolean takes(PdfRow row) {
    List<double[]> wider = with(row);
    boolean apart = end > from && row.base() - rows.get(end - 1).base() > APART * em;
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
  private List<double[]> with(PdfRow row) {
    List<double[]> all =
        Stream.concat(
                extents.stream(),
                pieces(row).stream().map(piece -> new double[] {piece.left(), piece.right()}))
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

  /** How many rows show the stripe before the column, by words on both sides. */
  private long shown(int column) {
    double left = extents.get(column - 1)[1];
    double right = extents.get(column)[0];
    return rows.subList(from, end).stream()
        .filter(row -> shows(pieces(row), column, left, right))
        .count();
  }

  private boolean shows(List<Piece> pieces, int column, double left, double right) {
    for (int i = 1; i < pieces.size(); i++) {
      Piece before = pieces.get(i - 1);
      Piece behind = pieces.get(i);
      if (before.right() <= left
          && behind.left() >= right
          && before.left() >= extents.get(column - 1)[0]
          && behind.right() <= extents.get(column)[1]
          && behind.left() - before.right() >= CLEAR * em) {
        return true;
      }
    }
    return false;
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
    PdfRow above = rows.get(from - 1);
    PdfRow first = rows.get(from);
    return pieces(above).stream().allMatch(piece -> column(piece) >= 0)
        && pieces(above).size() < extents.size()
        && first.base() - above.base() < PdfGapRows.OVERLAP * em;
  }

  /** The column that the piece stands in; -1 where it runs over several. */
  private int column(Piece piece) {
    return IntStream.range(0, extents.size())
        .filter(
            i -> piece.left() >= extents.get(i)[0] - 1 && piece.right() <= extents.get(i)[1] + 1)
        .findFirst()
        .orElse(-1);
  }

  /** Whether its lines are columns of running text. */
  boolean isRunningText() {
    return PdfGapRows.of(rows.subList(from, end), extents, em).isRunningText();
  }

  /** The table, which ends before a line that is none of its rows; nothing for other lines. */
  Optional<PdfTable> table() {
    PdfGapRows lines = PdfGapRows.of(rows.subList(from, end), extents, em);
    end = from + lines.size();
    return lines.isTable() ? Optional.of(lines.table()) : Optional.empty();
  }
}
