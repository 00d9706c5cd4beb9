package zhinan.ingest.read.pdf;

import java.util.List;

/**
 * A page as lines, tables and shapes.
 *
 * @param items from top to bottom; turned text last
 * @param notes at its foot
 * @param sheet what was printed on it
 */
record PdfPage(List<PdfItem> items, List<PdfNote> notes, PdfSheet sheet) {
  PdfPage {
    items = List.copyOf(items);
    notes = List.copyOf(notes);
  }

  double height() {
    return sheet.height();
  }

  boolean hasText() {
    return items.stream()
        .anyMatch(
            item ->
                !(item instanceof PdfTable table)
                    || table.cells().stream().anyMatch(cell -> !cell.isBlank()));
  }
}
