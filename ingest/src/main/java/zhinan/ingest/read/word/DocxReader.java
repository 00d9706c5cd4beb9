package zhinan.ingest.read.word;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.document.DocumentReader;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlatFlow;
import zhinan.ingest.read.flow.FlowSink;
import zhinan.ingest.read.flow.FlowTranscriber;

/**
 * Reads Word documents of the XML format as a stream, without an object tree: ECMA-376 part 1,
 * transitional and strict.
 *
 * <p>Left out without a trace in the text: deleted text, targets and codes of fields, pictures,
 * comments, readings above characters. Headers, footers and notes are told once, at the end, as
 * dropped.
 */
public final class DocxReader implements DocumentReader {
  private static final String FAMILY =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final Set<String> MEDIA_TYPES =
      Set.of(
          FAMILY + "document",
          FAMILY + "template",
          "application/vnd.ms-word.document.macroenabled.12");

  @Override
  public String id() {
    return "docx";
  }

  @Override
  public boolean reads(String mediaType) {
    return MEDIA_TYPES.contains(mediaType);
  }

  @Override
  public RawDocument read(RawFile file, Limits limits) throws UnreadableDocumentException {
    DocContainer.checkSize(file, limits);
    if (DocContainer.isOle2(file.bytes())) {
      throw new UnreadableDocumentException(DocContainer.whyNotZip(file.bytes()));
    }
    try (DocxPackage parts = new DocxPackage(file.bytes(), limits)) {
      return read(parts, limits, file);
    } catch (IOException e) {
      throw new UnreadableDocumentException(
          "broken Word document, its zip cannot be read: " + DocContainer.reason(e), e);
    } catch (XMLStreamException e) {
      throw new UnreadableDocumentException(
          "broken Word document, its XML cannot be read: " + DocContainer.reason(e), e);
    }
  }

  private RawDocument read(DocxPackage parts, Limits limits, RawFile file)
      throws IOException, XMLStreamException, UnreadableDocumentException {
    DocxXml main =
        parts
            .open(parts.main())
            .orElseThrow(
                () ->
                    new UnreadableDocumentException("no Word document: it has no " + parts.main()));
    FlowTranscriber out = new FlowTranscriber(limits);
    DocxBody body = new DocxBody(new DocxParagraphs(styles(parts), numbering(parts)));
    body(main, body, out);
    drop(parts, body, out, "header", "running-header");
    drop(parts, body, out, "footer", "running-footer");
    drop(parts, body, out, "footnotes", "footnote");
    drop(parts, body, out, "endnotes", "endnote");
    return out.document(file.source(id(), ""));
  }

  private static DocxStyles styles(DocxPackage parts)
      throws IOException, XMLStreamException, UnreadableDocumentException {
    DocxStyles styles = new DocxStyles();
    for (String name : parts.parts("styles")) {
      Optional<DocxXml> part = parts.open(name);
      if (part.isPresent()) {
        styles.read(part.get());
      }
    }
    return styles;
  }

  private static DocxNumbering numbering(DocxPackage parts)
      throws IOException, XMLStreamException, UnreadableDocumentException {
    DocxNumbering numbering = new DocxNumbering();
    for (String name : parts.parts("numbering")) {
      Optional<DocxXml> part = parts.open(name);
      if (part.isPresent()) {
        numbering.read(part.get());
      }
    }
    return numbering;
  }

  private static void body(DocxXml main, DocxBody body, FlowSink out)
      throws XMLStreamException, UnreadableDocumentException {
    while (main.next(0)) {
      if (main.name().equals("body")) {
        body.blocks(main, out);
        return;
      }
    }
    throw new UnreadableDocumentException("no Word document: it has no body");
  }

  private static void drop(
      DocxPackage parts, DocxBody body, FlowTranscriber out, String kind, String reason)
      throws IOException, XMLStreamException, UnreadableDocumentException {
    Set<String> seen = new LinkedHashSet<>();
    for (String name : parts.parts(kind)) {
      Optional<DocxXml> part = parts.open(name);
      if (part.isPresent()) {
        FlatFlow flat = body.box(part.get());
        seen.add(flat.text().strip());
        flat.asides().forEach(aside -> seen.add(aside.text().strip()));
      }
    }
    seen.forEach(words -> out.dropped(words, reason));
  }
}
