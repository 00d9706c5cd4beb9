package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the rules of a page enclose: tables, whose cells lie side by side, and the shapes of
 * drawings, which stand apart and may be linked by lines. A single frame counts as a table of one
 * cell until it is known whether it continues a table of the page before.
 *
 * @param tables without words yet
 * @param shapes frames that stand apart
 */
record PdfFrames(List<PdfTable> tables, List<PdfCell> shapes) {
  /** So many single frames on a page are a drawing; one or two are boxed paragraphs. */
  private static final int DRAWING = 3;

  /** A frame that would make more boxes is a drawing (graph paper, a map), not a table. */
  private static final long MOST_BOXES = 5_000;

  /** A single frame higher than this part of the page is an ornament around all of its text. */
  private static final double PAGE_BORDER = 0.6;

  /** A box thinner than this holds no text: it lies between two rules of one double border. */
  private static final double THIN = 4;

  static PdfFrames of(List<PdfRule> rules, double pageHeight) {
    if (rules.isEmpty()) {
      return new PdfFrames(List.of(), List.of());
    }
    List<PdfTable> tables = new ArrayList<>();
    List<PdfCell> shapes = new ArrayList<>();
    for (PdfTable table : enclosed(rules)) {
      if (isInside(table, tables) || isPageBorder(table, pageHeight)) {
        continue;
      }
      if (isTable(table.cells())) {
        tables.add(table);
      } else {
        shapes.addAll(table.cells());
      }
    }
    List<PdfTable> single = tables.stream().filter(table -> table.cells().size() == 1).toList();
    if (single.size() + shapes.size() >= DRAWING) {
      tables.removeAll(single);
      single.forEach(table -> shapes.addAll(table.cells()));
    }
    return new PdfFrames(List.copyOf(tables), List.copyOf(shapes));
  }

  /** All that frames enclose, the largest first. */
  private static List<PdfTable> enclosed(List<PdfRule> rules) {
    return PdfRuling.frames(rules).stream()
        .filter(frame -> frame.size() >= 3)
        .map(PdfLattice::new)
        .filter(lattice -> lattice.boxes() > 0 && lattice.boxes() <= MOST_BOXES)
        .map(PdfFrames::table)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingDouble(table -> -table.area().width() * table.area().height()))
        .toList();
  }

  private static Optional<PdfTable> table(PdfLattice lattice) {
    List<PdfCell> cells =
        lattice.cells().stream()
            .filter(cell -> cell.area().width() > THIN && cell.area().height() > THIN)
            .toList();
    return cells.isEmpty()
        ? Optional.empty()
        : Optional.of(PdfGridFit.fit(cells, lattice.isOpenBelow()));
  }

  private static boolean isPageBorder(PdfTable table, double pageHeight) {
    return table.cells().size() == 1 && table.area().height() > PAGE_BORDER * pageHeight;
  }

  /** A table in a cell of another is part of that cell's text. */
  private static boolean isInside(PdfTable table, List<PdfTable> tables) {
    return tables.stream()
        .filter(outer -> outer.cells().size() > 1)
        .flatMap(outer -> outer.cells().stream())
        .anyMatch(cell -> cell.area().holds(table.area(), PdfRule.TOUCH));
  }

  /**
   * Whether one can walk from cell to cell over common borders; the shapes of a drawing stand
   * apart.
   */
  private static boolean isTable(List<PdfCell> cells) {
    List<PdfCell> reached = new ArrayList<>(List.of(cells.get(0)));
    List<PdfCell> left = new ArrayList<>(cells.subList(1, cells.size()));
    for (int i = 0; i < reached.size() && !left.isEmpty(); i++) {
      PdfCell from = reached.get(i);
      left.removeIf(cell -> touch(from, cell) && reached.add(cell));
    }
    return left.isEmpty();
  }

  private static boolean touch(PdfCell a, PdfCell b) {
    boolean sideBySide = a.column() <= b.endColumn() && b.column() <= a.endColumn();
    boolean aboveEachOther = a.row() <= b.endRow() && b.row() <= a.endRow();
    boolean corner =
        (a.endColumn() == b.column() || b.endColumn() == a.column())
            && (a.endRow() == b.row() || b.endRow() == a.row());
    return sideBySide && aboveEachOther && !corner;
  }

  /** The cell or shape that holds the point; the smallest, where a frame stands around others. */
  Optional<PdfCell> cell(double x, double y) {
    for (int i = tables.size() - 1; i >= 0; i--) {
      PdfTable table = tables.get(i);
      if (table.area().holds(x, y)) {
        return table.cells().stream().filter(cell -> cell.area().holds(x, y)).findFirst();
      }
    }
    return shapes.isEmpty() ? Optional.empty() : shape(x, y);
  }

  private Optional<PdfCell> shape(double x, double y) {
    return shapes.stream().filter(cell -> cell.area().holds(x, y)).findFirst();
  }
}
