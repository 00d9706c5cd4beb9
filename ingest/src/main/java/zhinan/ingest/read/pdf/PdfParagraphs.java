package zhinan.ingest.read.pdf;

import java.util.List;
import java.util.Optional;
import zhinan.text.ItemLabel;

/**
 * Puts the lines of columns together to paragraphs: how wide a column is shows only here, a reader
 * of the whole document sees lines of one width. A paragraph may go on in the next column.
 *
 * <p>For the columns of one page, from left to right. Single-use.
 */
final class PdfParagraphs {
  /** Lines further apart than this, in font sizes, are not of one paragraph. */
  private static final double APART = 2.2;

  /** Lines of one paragraph have one size. */
  private static final double SAME_SIZE = 0.5;

  /** In ems; the first line of a paragraph is indented by two, its others start at the edge. */
  private static final double INDENT = 1;

  /** In ems; in a narrower column lines are words rather than parts of sentences. */
  private static final double NARROWEST = 8;

  /** The line above, as it is printed, and where the lines of its column start and end. */
  private record Above(PdfLine line, double left, double right) {}

  private final double edge;
  private Optional<Above> above = Optional.empty();

  /**
   * @param edge where the text of the page starts
   */
  PdfParagraphs(double edge) {
    this.edge = edge;
  }

  /**
   * Adds the lines of a column in paragraphs, moved to the left edge of the page's text; lines that
   * do not stand in the column stay.
   */
  void add(List<PdfLine> lines, PdfColumns.Column column, List<PdfItem> items) {
    List<PdfLine> inside = lines.stream().filter(column::holds).toList();
    double left = inside.stream().mapToDouble(PdfLine::left).min().orElse(0);
    double right = inside.stream().mapToDouble(PdfLine::right).max().orElse(0);
    for (PdfLine line : lines) {
      if (!column.holds(line)) {
        items.add(line);
        above = Optional.empty();
        continue;
      }
      PdfLine moved = line.moved(edge - left);
      Optional<String> lineEnd = above.flatMap(before -> lineEnd(before, line, left));
      int last = items.size() - 1;
      if (lineEnd.isPresent() && last >= 0 && items.get(last) instanceof PdfLine open) {
        items.set(last, open.joined(moved, lineEnd.get()));
      } else {
        items.add(moved);
      }
      above = Optional.of(new Above(line, left, right));
    }
  }

  private static Optional<String> lineEnd(Above above, PdfLine line, double left) {
    PdfLine before = above.line;
    boolean another =
        line.base() - before.base() > APART * before.size()
            || Math.abs(line.size() - before.size()) > SAME_SIZE
            || above.right - above.left < NARROWEST * line.size()
            || line.left() - left > INDENT * line.size()
            || line.bold() > 0 != before.bold() > 0
            || ItemLabel.parse(line.text()).isPresent();
    return another
        ? Optional.empty()
        : new PdfCellText(List.of(before, line), above.right - before.left()).lineEnd(before, line);
  }

  /** Says that something else than a line of a column comes next. */
  void end() {
    above = Optional.empty();
  }
}
