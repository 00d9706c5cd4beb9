package zhinan.ingest.read.word;

import javax.xml.stream.XMLStreamException;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlowParagraphBuilder;

/** Reads the runs of one paragraph. Single-use. */
final class DocxRuns {
  private static final int HEX = 16;

  private final FlowParagraphBuilder builder;
  private final DocFields fields;
  private final DocxBody body;
  private final StringBuilder words = new StringBuilder();

  DocxRuns(FlowParagraphBuilder builder, DocFields fields, DocxBody body) {
    this.builder = builder;
    this.fields = fields;
    this.body = body;
  }

  /** Reads the run at hand in a paragraph of the given style. */
  void read(DocxXml xml, DocxParagraphs paragraphs, DocxStyle style)
      throws XMLStreamException, UnreadableDocumentException {
    DocxProperties direct = DocxProperties.NONE;
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "rPr" -> direct = DocxProperties.of(xml);
        case "t", "tab", "ptab", "br", "cr", "noBreakHyphen", "sym" -> {
          words.setLength(0);
          character(xml);
          show(direct.hidden(), paragraphs.isBold(direct, style));
        }
        case "fldChar" -> field(xml);
        case "txbxContent" -> builder.box(body.box(xml));
        case "instrText", "delText", "delInstrText", "rt" -> xml.skip();
        default -> {}
      }
    }
  }

  private void character(DocxXml xml) throws XMLStreamException {
    switch (xml.name()) {
      case "t" -> {
        xml.text(words);
        unbreak();
      }
      case "br", "cr" -> words.append('\n');
      case "noBreakHyphen" -> words.append('-');
      case "sym" -> symbol(xml.attribute("char").orElse(""));
      default -> words.append(' ');
    }
  }

  /** A line end inside a run's text is only how the XML is laid out. */
  private void unbreak() {
    for (int i = words.indexOf("\n"); i >= 0; i = words.indexOf("\n", i)) {
      words.setCharAt(i, ' ');
    }
  }

  private void symbol(String code) {
    try {
      words.append((char) Integer.parseInt(code, HEX));
    } catch (NumberFormatException e) {
      words.append('\ufffd');
    }
  }

  private void show(boolean hidden, boolean bold) {
    if (fields.inInstruction()) {
      return;
    }
    if (hidden) {
      builder.hide(words);
    } else {
      builder.append(words, bold);
    }
  }

  private void field(DocxXml xml) {
    switch (xml.attribute("fldCharType").orElse("")) {
      case "begin" -> fields.begin();
      case "separate" -> fields.separate();
      case "end" -> fields.end();
      default -> {}
    }
  }
}
