package zhinan.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a source in the markup of {@code samples/README.md} as the body of a Word document, one
 * line after the other. For one document only.
 */
final class WordSample {
  private static final String BREAK = "⏎";

  private final WordLinks links = new WordLinks();
  private final StringBuilder body = new StringBuilder();
  private final List<String> rows = new ArrayList<>();
  private String header = "";
  private String footer = "";
  private int lists = 0;
  private int boxes = 0;

  private WordSample() {}

  /** The bytes of the .docx file; the same bytes for the same source. */
  static byte[] of(List<String> source) {
    WordSample sample = new WordSample();
    source.forEach(sample::line);
    sample.endTable();
    return new WordPackage(sample.body.toString(), sample.header, sample.footer, sample.lists)
        .bytes(sample.links.targets());
  }

  private void line(String line) {
    if (line.startsWith("|")) {
      rows.add(line);
      return;
    }
    endTable();
    if (line.startsWith("[")) {
      directive(line);
    } else if (!line.isBlank() && !line.startsWith("%")) {
      paragraph(line);
    }
  }

  private void endTable() {
    if (!rows.isEmpty()) {
      body.append(BoxedTable.of(rows, links));
      rows.clear();
    }
  }

  private void directive(String line) {
    int end = line.indexOf(']');
    String text = line.substring(end + 1).strip();
    switch (line.substring(1, end)) {
      case "header" -> header = text;
      case "footer" -> footer = text;
      case "box" -> body.append(WordXml.textBox(++boxes, List.of(text.split(BREAK))));
      case "shape" -> body.append(WordXml.SHAPE_FIELD);
      case "page" -> body.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
      case "blank" -> body.append("<w:p/>");
      default -> throw new IllegalArgumentException("unknown directive: " + line);
    }
  }

  private void paragraph(String line) {
    int blank = line.indexOf(' ');
    String mark = blank < 0 ? "" : line.substring(0, blank);
    String rest = line.substring(blank + 1);
    switch (mark) {
      case "=" -> styled(WordXml.style("a3"), rest);
      case "#" -> styled(WordXml.style("1"), rest);
      case "##" -> styled(WordXml.style("2"), rest);
      case "*!" -> styled(WordXml.item(++lists), rest);
      case "*" -> styled(WordXml.item(lists), rest);
      default -> styled(WordXml.INDENT, line);
    }
  }

  private void styled(String properties, String text) {
    body.append("<w:p><w:pPr>").append(properties).append("</w:pPr>");
    body.append(WordXml.runs(text, links)).append("</w:p>");
  }
}
