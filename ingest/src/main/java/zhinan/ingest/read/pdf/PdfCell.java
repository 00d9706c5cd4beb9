package zhinan.ingest.read.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One cell of a table on one page.
 *
 * @param row 0-based
 * @param column 0-based
 * @param rowSpan rows covered, at least 1
 * @param columnSpan columns covered, at least 1
 * @param area between its borders
 * @param lines the printed lines in it, from top to bottom
 */
record PdfCell(
    int row, int column, int rowSpan, int columnSpan, PdfArea area, List<PdfLine> lines) {
  PdfCell {
    lines = List.copyOf(lines);
  }

  int endColumn() {
    return column + columnSpan;
  }

  int endRow() {
    return row + rowSpan;
  }

  PdfCell withLines(List<PdfLine> others) {
    return new PdfCell(row, column, rowSpan, columnSpan, area, others);
  }

  /** The cell and its lines so many points further to the right. */
  PdfCell moved(double dx) {
    PdfArea beside = new PdfArea(area.left() + dx, area.top(), area.right() + dx, area.bottom());
    List<PdfLine> others = lines.stream().map(line -> line.moved(dx)).toList();
    return new PdfCell(row, column, rowSpan, columnSpan, beside, others);
  }

  boolean isBlank() {
    return lines.isEmpty();
  }

  /** Its words without any blanks, to compare cells by. */
  String words() {
    return lines.stream()
        .map(line -> line.text().replaceAll("\\s", ""))
        .collect(Collectors.joining());
  }
}
