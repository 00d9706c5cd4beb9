package zhinan.ingest.read.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Flattens paragraphs and tables to one text, its lines parted by LF: the content of a cell, a text
 * box, a header. A table inside becomes a line for each row, its cells parted by blanks.
 * Single-use.
 */
public final class FlatFlow implements FlowSink {
  private final StringBuilder text = new StringBuilder();
  private final List<FlowAside> asides = new ArrayList<>();
  private final List<FlowLink> links = new ArrayList<>();
  private boolean empty = true;

  @Override
  public void paragraph(FlowParagraph paragraph) {
    for (FlowLine line : paragraph.lines()) {
      line(line.text());
      int start = text.length() - line.text().length();
      line.links().forEach(link -> links.add(link.moved(start)));
    }
    asides(paragraph.asides());
  }

  /** Notes are lines of the text, behind the one that refers to them. */
  private void asides(List<FlowAside> hung) {
    for (FlowAside aside : hung) {
      if (aside.kind() == FlowAside.Kind.NOTE) {
        line(aside.text());
      } else {
        asides.add(aside);
      }
    }
  }

  @Override
  public void table(FlowTable table) {
    for (List<FlowCell> row : table.rows()) {
      line(
          row.stream()
              .map(cell -> cell.text().replace('\n', ' ').strip())
              .filter(cell -> !cell.isEmpty())
              .collect(Collectors.joining(" ")));
      row.forEach(cell -> asides.addAll(cell.asides()));
    }
  }

  public void line(String words) {
    if (!empty) {
      text.append('\n');
    }
    empty = false;
    text.append(words);
  }

  public String text() {
    return text.toString();
  }

  /** Where words of the text lead to; those of a table inside it are not known. */
  public List<FlowLink> links() {
    return links;
  }

  public List<FlowAside> asides() {
    return asides;
  }
}
