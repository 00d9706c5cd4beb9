package zhinan.ingest.normalize.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables that lie beside this class: UTF-8, a row a line, tabs between the columns. */
final class Table {
  private Table() {}

  /**
   * The rows without the comments, each filled up with {@code ""} to the given number of columns.
   */
  static List<String[]> rows(String file, int columns) {
    String text = text(file);
    List<String[]> rows = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      if (text.charAt(start) != '#') {
        rows.add(columns(text, start, end, columns));
      }
      start = end + 1;
    }
    return rows;
  }

  private static String[] columns(String text, int start, int end, int columns) {
    String[] row = new String[columns];
    int at = start;
    for (int i = 0; i < columns; i++) {
      int tab = text.indexOf('\t', at);
      int stop = tab < 0 || tab > end ? end : tab;
      row[i] = text.substring(Math.min(at, end), stop);
      at = Math.min(stop + 1, end);
    }
    return row;
  }

  private static String text(String file) {
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
