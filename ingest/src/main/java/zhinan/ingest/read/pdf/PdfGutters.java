package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhinan.ingest.read.pdf.PdfColumns.Column;
import zhinan.ingest.read.pdf.PdfRow.Piece;
import zhinan.text.ItemLabel;
import zhinan.text.Label;
import zhinan.text.LabelFamily;

/**
 * Finds columns of running text by the white stripe between them, whatever the order in which they
 * are printed: browsers and converters print the lines of two columns in turn.
 *
 * <p>A stripe alone proves nothing: tables and lists have them, too. Columns of text are equally
 * wide, and each holds lines that fill it, or labels that count on from line to line in it rather
 * than across. Single-use.
 */
final class PdfGutters {
  /** Chinese characters in one line stand less than this apart, in ems; columns one or more. */
  private static final double GUTTER = 1;

  /** A piece crosses the middle of a stripe when it reaches beyond it by so many ems. */
  private static final double AT = 0.4;

  /** So many lines on both sides make a stripe. */
  private static final int FEWEST = 4;

  /** No column of text is narrower, in ems. */
  private static final double NARROWEST = 8;

  /** The widest column is at most so many times as wide as the narrowest. */
  private static final double EQUAL = 1.3;

  /** The stripe may be so many times as wide as a column; beyond it two notes stand in corners. */
  private static final double WIDEST_GUTTER = 0.6;

  /** A line that ends so near, in ems, to the end of its column fills it. */
  private static final double FULL = 1.5;

  /** This part of the lines of a column without labels is full. */
  private static final double FULL_LINES = 0.3;

  /** This part of the characters of a column of text is Chinese; of one of phones it is not. */
  private static final double CHINESE = 0.5;

  private static final int MOST_ROWS = 400;

  /** The pieces of one base line, from left to right. */
  private record Row(List<Piece> pieces) {
    boolean crosses(double x, double em) {
      return pieces.stream()
          .anyMatch(piece -> piece.left() < x - AT * em && piece.right() > x + AT * em);
    }

    boolean isLeft(double x) {
      return pieces.get(0).left() < x;
    }

    boolean isRight(double x) {
      return pieces.get(pieces.size() - 1).right() > x;
    }
  }

  /** A stripe that so many rows leave free. */
  private record Stripe(int from, int end, int rows) {}

  private final double em;
  private final List<PdfGlyph> others;

  private PdfGutters(double em, List<PdfGlyph> others) {
    this.em = em;
    this.others = others;
  }

  /** The groups to read one after the other; one for text without columns. */
  static List<Column> split(List<PdfGlyph> glyphs, List<PdfRow> printed) {
    double em = em(glyphs);
    if (printed.size() < FEWEST
        || printed.size() > MOST_ROWS
        || printed.stream().noneMatch(row -> row.widestGap() > GUTTER * em)) {
      return List.of(Column.whole(glyphs));
    }
    PdfGutters gutters = new PdfGutters(em, glyphs.stream().filter(g -> g.quarter() != 0).toList());
    List<Row> rows = printed.stream().map(row -> new Row(row.pieces(GUTTER * em))).toList();
    List<Column> columns = new ArrayList<>();
    gutters.divide(rows, columns);
    return columns.size() == 1 && !columns.get(0).isBeside()
        ? List.of(Column.whole(glyphs))
        : gutters.withOthers(columns);
  }

  private List<Column> withOthers(List<Column> columns) {
    List<Column> all = new ArrayList<>(columns);
    if (!others.isEmpty()) {
      all.add(Column.whole(others));
    }
    return all;
  }

  /** The usual size of the glyphs. */
  static double em(List<PdfGlyph> glyphs) {
    double[] sizes = glyphs.stream().mapToDouble(PdfGlyph::size).sorted().toArray();
    return sizes.length == 0 ? 1 : Math.max(1, sizes[sizes.length / 2]);
  }

  private void divide(List<Row> rows, List<Column> columns) {
    Optional<Stripe> stripe = widest(rows);
    if (stripe.isEmpty()) {
      addWhole(rows, columns);
      return;
    }
    List<Row> band = rows.subList(stripe.get().from, stripe.get().end);
    List<Column> beside = columns(band);
    divide(rows.subList(0, stripe.get().from), columns);
    if (beside.isEmpty()) {
      addWhole(band, columns);
    } else {
      columns.addAll(beside);
    }
    divide(rows.subList(stripe.get().end, rows.size()), columns);
  }

  private static void addWhole(List<Row> rows, List<Column> columns) {
    List<PdfGlyph> glyphs =
        rows.stream()
            .flatMap(row -> row.pieces.stream())
            .flatMap(p -> p.glyphs().stream())
            .toList();
    int last = columns.size() - 1;
    if (glyphs.isEmpty()) {
      return;
    }
    if (last >= 0 && !columns.get(last).isBeside()) {
      columns.set(
          last,
          Column.whole(
              Stream.concat(columns.get(last).glyphs().stream(), glyphs.stream()).toList()));
    } else {
      columns.add(Column.whole(glyphs));
    }
  }

  /** The stripe that most rows leave free. */
  private Optional<Stripe> widest(List<Row> rows) {
    Optional<Stripe> widest = Optional.empty();
    for (Row row : rows) {
      for (int i = 1; i < row.pieces.size(); i++) {
        double x = (row.pieces.get(i - 1).right() + row.pieces.get(i).left()) / 2;
        for (Stripe stripe : stripes(rows, x)) {
          if (widest.isEmpty() || stripe.rows > widest.get().rows) {
            widest = Optional.of(stripe);
          }
        }
      }
    }
    return widest;
  }

  private List<Stripe> stripes(List<Row> rows, double x) {
    List<Stripe> stripes = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= rows.size(); i++) {
      if (i == rows.size() || rows.get(i).crosses(x, em)) {
        stripe(rows, from, i, x).ifPresent(stripes::add);
        from = i + 1;
      }
    }
    return stripes;
  }

  /** The stripe of the rows where text stands on both sides. */
  private static Optional<Stripe> stripe(List<Row> rows, int first, int last, double x) {
    int from = first;
    int end = last;
    while (from < end && !rows.get(from).isRight(x)) {
      from++;
    }
    while (end > from && !rows.get(end - 1).isLeft(x) && !rows.get(end - 1).isRight(x)) {
      end--;
    }
    List<Row> band = rows.subList(from, end);
    long left = band.stream().filter(row -> row.isLeft(x)).count();
    long right = band.stream().filter(row -> row.isRight(x)).count();
    return Math.min(left, right) < FEWEST
        ? Optional.empty()
        : Optional.of(new Stripe(from, end, (int) (left + right)));
  }

  /** The columns of a band of rows from left to right; none where they are no running text. */
  private List<Column> columns(List<Row> band) {
    List<double[]> extents = extents(band);
    List<List<Piece>> columns = new ArrayList<>();
    for (double[] extent : extents) {
      columns.add(
          band.stream()
              .flatMap(row -> row.pieces.stream())
              .filter(piece -> piece.left() >= extent[0] && piece.right() <= extent[1])
              .toList());
    }
    if (!areEqual(extents, em)
        || !columns.stream().allMatch(this::isText)
        || countsAcross(band, columns)) {
      return List.of();
    }
    List<Column> found = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      List<PdfGlyph> glyphs =
          columns.get(i).stream().flatMap(piece -> piece.glyphs().stream()).toList();
      found.add(new Column(glyphs, extents.get(i)[0], extents.get(i)[1]));
    }
    return found;
  }

  /** The stretches from left to right between which all rows of the band are free. */
  private List<double[]> extents(List<Row> band) {
    List<Piece> pieces =
        band.stream()
            .flatMap(row -> row.pieces.stream())
            .sorted(Comparator.comparingDouble(Piece::left))
            .toList();
    List<double[]> extents = new ArrayList<>();
    for (Piece piece : pieces) {
      int last = extents.size() - 1;
      if (last < 0 || piece.left() > extents.get(last)[1] + GUTTER * em) {
        extents.add(new double[] {piece.left(), piece.right()});
      } else {
        extents.get(last)[1] = Math.max(extents.get(last)[1], piece.right());
      }
    }
    return extents;
  }

  /** Whether columns are equally wide and stand near each other, as columns of text do. */
  static boolean areEqual(List<double[]> extents, double em) {
    double[] widths = extents.stream().mapToDouble(e -> e[1] - e[0]).sorted().toArray();
    double narrowest = widths[0];
    double widest = widths[widths.length - 1];
    boolean near = true;
    for (int i = 1; i < extents.size(); i++) {
      near &= extents.get(i)[0] - extents.get(i - 1)[1] <= WIDEST_GUTTER * widest;
    }
    return near && extents.size() > 1 && narrowest >= NARROWEST * em && widest <= EQUAL * narrowest;
  }

  private boolean isText(List<Piece> column) {
    double right = column.stream().mapToDouble(Piece::right).max().orElse(0);
    long labels = column.stream().filter(piece -> label(piece).isPresent()).count();
    long full = column.stream().filter(piece -> piece.right() >= right - FULL * em).count();
    long glyphs = column.stream().mapToLong(piece -> piece.glyphs().size()).sum();
    long wide =
        column.stream().flatMap(piece -> piece.glyphs().stream()).filter(PdfGlyph::isWide).count();
    return column.size() >= FEWEST
        && wide >= CHINESE * glyphs
        && (labels > 1 || full >= Math.max(2, FULL_LINES * column.size()));
  }

  private static Optional<Label> label(Piece piece) {
    return ItemLabel.parse(piece.text()).filter(label -> label.value() > 0);
  }

  /** Whether more labels count on when the rows are read one after the other. */
  private static boolean countsAcross(List<Row> band, List<List<Piece>> columns) {
    int across = counting(band.stream().flatMap(row -> row.pieces.stream()).toList());
    int down = counting(columns.stream().flatMap(List::stream).toList());
    return across > down;
  }

  /** How many labels follow their predecessors of the same family. */
  private static int counting(List<Piece> pieces) {
    int counting = 0;
    Map<LabelFamily, Integer> reached = new EnumMap<>(LabelFamily.class);
    for (Piece piece : pieces) {
      Optional<Label> label = label(piece);
      if (label.isPresent()) {
        int value = label.get().value();
        Integer before = reached.put(label.get().family(), value);
        counting += before != null && before + 1 == value ? 1 : 0;
      }
    }
    return counting;
  }
}
