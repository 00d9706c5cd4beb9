package zhinan.ingest.read.rtf;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.raw.RawRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import zhinan.ingest.document.DocumentReader;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.Revisions;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlowTranscriber;
import zhinan.model.Severity;

/**
 * Reads rich text (RTF 1.9.1): words in the character sets of their fonts or as Unicode, automatic
 * numbers as they are shown or, where that is not said, as the list tables count them, tables with
 * merged cells, links, text boxes; notes are lines behind their paragraph, comments, hidden text
 * and the other version of tracked changes notices, headers and footers dropped.
 *
 * <p>Example: {@code {\rtf1\ansicpg936{\listtext 一、\tab}\'b0\'ec\'c0\'ed\par}} is the line {@code
 * 一、办理}. Immutable, may be shared.
 */
public final class RtfReader implements DocumentReader {
  private static final Set<String> MEDIA_TYPES = Set.of("application/rtf", "text/rtf");

  private final Revisions revisions;

  /**
   * @param revisions which version of tracked changes is read
   */
  public RtfReader(Revisions revisions) {
    this.revisions = revisions;
  }

  @Override
  public String id() {
    return "rtf";
  }

  @Override
  public boolean reads(String mediaType) {
    return MEDIA_TYPES.contains(mediaType);
  }

  private static void end(RtfListener listener) throws UnreadableDocumentException {
    try {
      listener.processDocumentEnd();
    } catch (RtfListener.BeyondLimits e) {
      throw e.reason();
    }
  }

  @Override
  public RawDocument read(RawFile file, Limits limits) throws UnreadableDocumentException {
    FlowTranscriber out = new FlowTranscriber(limits);
    RtfListener listener = new RtfListener(out, revisions);
    String broken = "";
    try {
      new RawRtfParser()
          .parse(new RtfStreamSource(new ByteArrayInputStream(file.bytes())), listener);
    } catch (RtfListener.BeyondLimits e) {
      throw e.reason();
    } catch (IOException | RuntimeException e) {
      // The parser answers broken files with unchecked exceptions of many kinds.
      broken =
          Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())
              .replace('\n', ' ');
      end(listener);
    }
    RawDocument read = out.document(file.source(id(), ""));
    if (read.blocks().isEmpty()) {
      throw new UnreadableDocumentException(
          broken.isEmpty() ? "is empty: rich text without words" : "broken RTF: " + broken);
    }
    if (broken.isEmpty()) {
      return read;
    }
    Doubt cut =
        new Doubt(
            Severity.WARNING,
            "file-cut",
            "the file is broken (" + broken + "); what stands behind this place may be missing",
            Math.max(0, read.text().length() - 1),
            read.text().length());
    return read.with(read.blocks(), List.of(cut));
  }
}
