package zhinan.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.List;
import zhinan.export.csv.Column.Type;
import zhinan.model.Span;

/** Takes the rows of one table; words from the document are defused. For one use. */
final class Rows {
  private final CsvWriter csv;
  private final CsvFile file;
  private final boolean[] isText;

  Rows(CsvFile file, CsvWriter csv) {
    this.csv = csv;
    this.file = file;
    this.isText = new boolean[file.columns().size()];
    for (int i = 0; i < isText.length; i++) {
      isText[i] = file.columns().get(i).type() == Type.TEXT;
    }
  }

  /** Adds a row; the array is ours from now on. */
  void add(String... cells) {
    if (cells.length != isText.length) {
      throw new IllegalStateException(
          file.path() + ": " + cells.length + " cells for " + isText.length + " columns");
    }
    for (int i = 0; i < cells.length; i++) {
      if (isText[i]) {
        cells[i] = Formula.defused(cells[i]);
      }
    }
    csv.writeRecord(cells);
  }

  void add(List<String> cells) {
    add(cells.toArray(String[]::new));
  }

  static String cell(int number) {
    return Integer.toString(number);
  }

  /** The page of a place, {@code ""} where the document has no pages. */
  static String page(Span place) {
    return place.page().isPresent() ? cell(place.page().getAsInt()) : "";
  }
}
