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
import zhinan.ingest.document.Revisions;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.EmbeddedReader;
import zhinan.ingest.read.flow.FlowRecord;
import zhinan.ingest.read.flow.FlowSink;
import zhinan.ingest.read.flow.FlowTranscriber;

/**
 * Reads Word documents of the XML format as a stream, without an object tree: ECMA-376 part 1,
 * transitional and strict.
 *
 * <p>Notices at their places keep what is set aside: the other version of tracked changes, hidden
 * text, comments, signs without a character, parts that are not read. Footnotes and endnotes are
 * lines behind the paragraph that refers to them. Headers and footers are told once, at the end, as
 * dropped. Left out: codes of fields, pictures, readings above characters.
 */
public final class DocxReader implements DocumentReader {
  private static final String FAMILY =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final Set<String> MEDIA_TYPES =
      Set.of(
          FAMILY + "document",
          FAMILY + "template",
          "application/vnd.ms-word.document.macroenabled.12");

  private final Revisions revisions;
  private final EmbeddedReader embedded;

  /** With tracked changes accepted; documents inside a document are told as not read. */
  public DocxReader() {
    this(
        Revisions.ACCEPT,
        (name, part, limits) -> {
          throw new UnreadableDocumentException("is a document of its own");
        });
  }

  /**
   * @param revisions which version of tracked changes is read
   * @param embedded reads documents of any format that are parts of a Word document
   */
  public DocxReader(Revisions revisions, EmbeddedReader embedded) {
    this.revisions = revisions;
    this.embedded = embedded;
  }

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
    DocxParts others = new DocxParts(parts, embedded, limits);
    DocxBody body =
        new DocxBody(new DocxParagraphs(styles(parts), numbering(parts)), others, revisions);
    notes(parts, "footnote", body.footnotes(), body);
    notes(parts, "endnote", body.endnotes(), body);
    notes(parts, "comment", body.comments(), body);
    body(main, body, out);
    if (out.isEmpty() && !others.unread().isEmpty()) {
      throw new UnreadableDocumentException(
          "its text stands in another document inside it, which is not read: "
              + String.join(", ", others.unread()));
    }
    drop(parts, body, out, "header", "running-header");
    drop(parts, body, out, "footer", "running-footer");
    body.footnotes().rest().forEach(words -> out.dropped(words, "footnote"));
    body.endnotes().rest().forEach(words -> out.dropped(words, "endnote"));
    body.comments().rest().forEach(words -> out.dropped(words, "comment"));
    return out.document(file.source(id(), ""));
  }

  private static void notes(DocxPackage parts, String name, DocxNotes notes, DocxBody body)
      throws IOException, XMLStreamException, UnreadableDocumentException {
    for (String part : parts.parts(name + "s")) {
      Optional<DocxXml> xml = parts.open(part);
      if (xml.isPresent()) {
        notes.read(xml.get(), name, body);
      }
    }
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
        FlowRecord words = body.box(part.get());
        seen.add(words.text().strip());
        words.asides().forEach(aside -> seen.add(aside.text().strip()));
        words.asides().forEach(aside -> aside.doubt().ifPresent(out::doubt));
      }
    }
    seen.forEach(words -> out.dropped(words, reason));
  }
}
