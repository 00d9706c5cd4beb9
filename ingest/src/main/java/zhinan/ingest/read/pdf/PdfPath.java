package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The path that a content stream is drawing, and the rules that painting it leaves. Single-use. */
final class PdfPath {
  /** A filled box no thicker than this is a rule; the widest border of an office table is 3 pt. */
  private static final double THICKEST = 3;

  /**
   * Drawings beyond this many rules on a page are pictures, not tables; the fullest form page seen
   * has 900.
   */
  private static final int MOST_RULES = 3_000;

  private final List<PdfRule> rules = new ArrayList<>();
  private final List<List<double[]>> pieces = new ArrayList<>();
  private final Consumer<PdfArea> drawn;
  private boolean curved;

  /**
   * @param drawn is told where something was painted
   */
  PdfPath(Consumer<PdfArea> drawn) {
    this.drawn = drawn;
  }

  /** The box around all of the path. */
  Optional<PdfArea> area() {
    return pieces.stream()
        .flatMap(List::stream)
        .map(p -> new PdfArea(p[0], p[1], p[0], p[1]))
        .reduce(PdfArea::around);
  }

  /** Says where it was painted. */
  void paint() {
    area().ifPresent(drawn);
  }

  void moveTo(double x, double y) {
    pieces.add(new ArrayList<>(List.of(new double[] {x, y})));
  }

  void lineTo(double x, double y) {
    if (pieces.isEmpty()) {
      moveTo(x, y);
    } else {
      pieces.get(pieces.size() - 1).add(new double[] {x, y});
    }
  }

  /** A curve ends there; what it encloses is no box. */
  void curveTo(double x, double y) {
    curved = true;
    moveTo(x, y);
  }

  void close() {
    if (!pieces.isEmpty()) {
      double[] first = pieces.get(pieces.size() - 1).get(0);
      lineTo(first[0], first[1]);
      moveTo(first[0], first[1]);
    }
  }

  /** Each straight segment becomes a rule. */
  void stroke() {
    for (List<double[]> piece : pieces) {
      for (int i = 1; i < piece.size(); i++) {
        add(piece.get(i - 1)[0], piece.get(i - 1)[1], piece.get(i)[0], piece.get(i)[1]);
      }
    }
  }

  /** Each thin filled box becomes a rule; others are shading. */
  void fill() {
    if (!curved) {
      pieces.forEach(this::fill);
    }
  }

  private void fill(List<double[]> piece) {
    PdfArea box =
        piece.stream()
            .map(p -> new PdfArea(p[0], p[1], p[0], p[1]))
            .reduce(PdfArea::around)
            .orElseThrow();
    if (box.height() <= THICKEST && box.width() > box.height()) {
      double middle = (box.top() + box.bottom()) / 2;
      add(box.left(), middle, box.right(), middle);
    } else if (box.width() <= THICKEST && box.height() > box.width()) {
      double middle = (box.left() + box.right()) / 2;
      add(middle, box.top(), middle, box.bottom());
    }
  }

  private void add(double x0, double y0, double x1, double y1) {
    if (PdfRule.isRule(x1 - x0, y1 - y0) && rules.size() < MOST_RULES) {
      rules.add(PdfRule.of(x0, y0, x1, y1));
    }
  }

  /** Forgets the path once it is painted or used for clipping. */
  void end() {
    pieces.clear();
    curved = false;
  }

  /** What was painted so far; nothing where the page is a drawing. */
  List<PdfRule> rules() {
    return rules.size() < MOST_RULES ? rules : List.of();
  }
}
