package zhinan.ingest.read.word;

import javax.xml.stream.XMLStreamException;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlatFlow;
import zhinan.ingest.read.flow.FlowParagraph;
import zhinan.ingest.read.flow.FlowParagraphBuilder;
import zhinan.ingest.read.flow.FlowSink;
import zhinan.ingest.read.flow.FlowTable;

/**
 * Reads paragraphs and tables out of the running text of a Word document. Single-use, one to a
 * document.
 */
final class DocxBody {
  private final DocxParagraphs paragraphs;
  private DocFields fields = new DocFields();

  DocxBody(DocxParagraphs paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** Reads all paragraphs and tables inside the element at hand. */
  void blocks(DocxXml xml, FlowSink sink) throws XMLStreamException, UnreadableDocumentException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      block(xml, sink);
    }
  }

  private void block(DocxXml xml, FlowSink sink)
      throws XMLStreamException, UnreadableDocumentException {
    switch (xml.name()) {
      case "p" -> sink.paragraph(paragraph(xml));
      case "tbl" -> sink.table(table(xml));
      case "sdtPr", "sectPr", "del", "moveFrom" -> xml.skip();
      default -> {}
    }
  }

  private FlowParagraph paragraph(DocxXml xml)
      throws XMLStreamException, UnreadableDocumentException {
    DocxProperties direct = DocxProperties.NONE;
    FlowParagraphBuilder builder = new FlowParagraphBuilder();
    DocxRuns runs = new DocxRuns(builder, fields, this);
    DocxStyle style = paragraphs.style(direct);
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "pPr" -> {
          direct = DocxProperties.of(xml);
          style = paragraphs.style(direct);
        }
        case "r" -> runs.read(xml, paragraphs, style);
        case "sdtPr", "del", "moveFrom" -> xml.skip();
        default -> {}
      }
    }
    fields.paragraphEnds();
    return paragraphs.build(builder, direct);
  }

  /** The content of a text box: a field around the box has no say inside it. */
  FlatFlow box(DocxXml xml) throws XMLStreamException, UnreadableDocumentException {
    DocFields outer = fields;
    fields = new DocFields();
    FlatFlow flat = new FlatFlow();
    blocks(xml, flat);
    fields = outer;
    return flat;
  }

  private FlowTable table(DocxXml xml) throws XMLStreamException, UnreadableDocumentException {
    DocxTable table = new DocxTable();
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "tr" -> row(xml, table);
        case "tblPr", "tblGrid", "sdtPr" -> xml.skip();
        default -> {}
      }
    }
    return table.build();
  }

  private void row(DocxXml xml, DocxTable table)
      throws XMLStreamException, UnreadableDocumentException {
    table.startRow();
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "trPr" -> table.rowProperties(xml);
        case "tc" -> cell(xml, table);
        case "tblPrEx", "sdtPr" -> xml.skip();
        default -> {}
      }
    }
    table.endRow();
  }

  private void cell(DocxXml xml, DocxTable table)
      throws XMLStreamException, UnreadableDocumentException {
    FlatFlow flat = new FlatFlow();
    table.startCell();
    int depth = xml.depth();
    while (xml.next(depth)) {
      if (xml.name().equals("tcPr")) {
        table.cellProperties(xml);
      } else {
        block(xml, flat);
      }
    }
    table.endCell(flat);
  }
}
