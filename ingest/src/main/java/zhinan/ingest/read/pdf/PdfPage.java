package zhinan.ingest.read.pdf;

import java.util.List;

/**
 * A page as lines, tables and shapes.
 *
 * @param items from top to bottom; turned text last
 * @param width in points
 * @param height in points
 * @param unmapped how many glyphs stand for no known character
 * @param trouble why it could be read only in part; {@code ""} where nothing is wrong
 */
record PdfPage(List<PdfItem> items, double width, double height, int unmapped, String trouble) {
  PdfPage {
    items = List.copyOf(items);
  }

  boolean hasText() {
    return items.stream()
        .anyMatch(
            item ->
                !(item instanceof PdfTable table)
                    || table.cells().stream().anyMatch(cell -> !cell.isBlank()));
  }
}
