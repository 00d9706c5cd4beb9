package zhinan.samples;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows {@code | a | b |} as a boxed table. {@code |!} starts a header row that Word repeats on each
 * page, {@code <} joins a cell to the one on its left, {@code ^} to the one above, {@code ⏎} starts
 * a new paragraph in the cell.
 */
final class BoxedTable {
  /** Width of the text on A4 with the margins of {@link WordParts}, in twentieths of a point. */
  private static final int TEXT_WIDTH = 8732;

  private static final String LEFT = "<";
  private static final String ABOVE = "^";

  private final List<String> rows;
  private final List<List<String>> cells;
  private final WordLinks links;

  private BoxedTable(List<String> rows, WordLinks links) {
    this.rows = rows;
    this.cells = rows.stream().map(BoxedTable::split).toList();
    this.links = links;
  }

  static String of(List<String> rows, WordLinks links) {
    return new BoxedTable(List.copyOf(rows), links).xml();
  }

  private static List<String> split(String row) {
    String inner = row.substring(row.startsWith("|!") ? 2 : 1, row.lastIndexOf('|'));
    return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
  }

  private String xml() {
    int columns = cells.get(0).size();
    String width = "<w:gridCol w:w=\"" + TEXT_WIDTH / columns + "\"/>";
    StringBuilder table = new StringBuilder("<w:tbl>").append(WordParts.TABLE_BORDERS);
    table.append("<w:tblGrid>").append(width.repeat(columns)).append("</w:tblGrid>");
    for (int row = 0; row < cells.size(); row++) {
      table.append("<w:tr>");
      table.append(rows.get(row).startsWith("|!") ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
      for (int column = 0; column < columns; column++) {
        table.append(cell(row, column));
      }
      table.append("</w:tr>");
    }
    return table.append("</w:tbl>").toString();
  }

  private String cell(int row, int column) {
    String text = cells.get(row).get(column);
    if (text.equals(LEFT)) {
      return "";
    }
    return "<w:tc><w:tcPr>"
        + span(row, column)
        + merge(row, column)
        + "</w:tcPr>"
        + lines(text)
        + "</w:tc>";
  }

  private String span(int row, int column) {
    long span = 1 + cells.get(row).stream().skip(column + 1L).takeWhile(LEFT::equals).count();
    return span == 1 ? "" : "<w:gridSpan w:val=\"" + span + "\"/>";
  }

  private String merge(int row, int column) {
    if (cells.get(row).get(column).equals(ABOVE)) {
      return "<w:vMerge/>";
    }
    boolean starts = row + 1 < cells.size() && cells.get(row + 1).get(column).equals(ABOVE);
    return starts ? "<w:vMerge w:val=\"restart\"/>" : "";
  }

  private String lines(String text) {
    String words = text.equals(ABOVE) ? "" : text;
    return Arrays.stream(words.split("⏎"))
        .map(line -> "<w:p><w:pPr><w:pStyle w:val=\"a4\"/></w:pPr>" + runs(line) + "</w:p>")
        .collect(Collectors.joining());
  }

  private String runs(String line) {
    return WordXml.runs(line.strip(), links);
  }
}
