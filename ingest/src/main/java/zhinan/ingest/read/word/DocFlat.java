package zhinan.ingest.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Flattens paragraphs and tables to one text, its lines parted by LF: the content of a cell, a text
 * box, a header. A table inside becomes a line for each row, its cells parted by blanks.
 * Single-use.
 */
final class DocFlat implements DocSink {
  private final StringBuilder text = new StringBuilder();
  private final List<DocAside> asides = new ArrayList<>();
  private boolean empty = true;

  @Override
  public void paragraph(DocParagraph paragraph) {
    paragraph.lines().forEach(line -> line(line.text()));
    asides.addAll(paragraph.asides());
  }

  @Override
  public void table(DocTable table) {
    for (List<DocCell> row : table.rows()) {
      line(
          row.stream()
              .map(cell -> cell.text().replace('\n', ' ').strip())
              .filter(cell -> !cell.isEmpty())
              .collect(Collectors.joining(" ")));
      row.forEach(cell -> asides.addAll(cell.asides()));
    }
  }

  void line(String words) {
    if (!empty) {
      text.append('\n');
    }
    empty = false;
    text.append(words);
  }

  String text() {
    return text.toString();
  }

  List<DocAside> asides() {
    return asides;
  }
}
