package zhinan.ingest.read;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.parts.XmlPart;
import zhinan.ingest.read.plain.MediaTypes;
import zhinan.ingest.read.plain.PlainTextReader;
import zhinan.ingest.read.plain.TextDecoder;
import zhinan.ingest.read.web.HocrText;
import zhinan.model.Severity;
import zhinan.model.Source;
import zhinan.model.Source.Aid;

/**
 * The text of a scan that another program has recognized and laid beside it: plain text with a form
 * feed between pages, hOCR, or ALTO. Immutable, may be shared.
 *
 * <p>Example: {@code guide.pdf} without text and {@code guide.pdf.txt} give the document of the
 * text; its source is the PDF, helped by {@code recognized-text}, and a notice says so.
 */
final class RecognizedText {
  /** The name of the aid, and the code of the notice. */
  private static final String NAME = "recognized-text";

  private final TextDecoder decoder = new TextDecoder();

  /**
   * The document.
   *
   * @param scan the file that has no text
   * @throws UnreadableDocumentException when the text can't be read or is empty
   */
  RawDocument read(Source scan, byte[] beside, Limits limits) throws UnreadableDocumentException {
    String lines = lines(beside);
    RawDocument read =
        new PlainTextReader()
            .read(
                new RawFile(scan.name(), MediaTypes.TEXT, lines.getBytes(StandardCharsets.UTF_8)),
                limits);
    List<Doubt> doubts = new ArrayList<>(read.doubts());
    doubts.add(
        new Doubt(
            Severity.WARNING,
            NAME,
            "the text was recognized in pictures by another program and may hold mistakes",
            0,
            read.text().length()));
    return new RawDocument(
        scan.with(List.of(new Aid(NAME, Source.sha256(beside)))),
        read.text(),
        read.places(),
        read.blocks(),
        doubts,
        read.facts(),
        read.links());
  }

  private String lines(byte[] beside) throws UnreadableDocumentException {
    String text = decoder.decode(beside).text();
    if (HocrText.isHocr(text)) {
      return HocrText.lines(text);
    }
    return text.stripLeading().startsWith("<") && text.contains("<TextLine") ? alto(beside) : text;
  }

  private static String alto(byte[] beside) throws UnreadableDocumentException {
    StringBuilder all = new StringBuilder();
    List<String> words = new ArrayList<>();
    try {
      XmlPart xml = new XmlPart(new ByteArrayInputStream(beside));
      while (xml.next(0)) {
        switch (xml.name()) {
          case "Page" -> {
            end(words, all);
            all.append(all.isEmpty() ? "" : "\f");
          }
          case "TextLine" -> end(words, all);
          case "String" -> words.add(xml.value("CONTENT"));
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new UnreadableDocumentException(
          "has no text, and the recognized text beside it is broken: "
              + Objects.requireNonNullElse(e.getMessage(), "").replace('\n', ' '),
          e);
    }
    end(words, all);
    return all.toString();
  }

  private static void end(List<String> words, StringBuilder all) {
    if (!words.isEmpty()) {
      all.append(HocrText.joined(words)).append('\n');
      words.clear();
    }
  }
}
