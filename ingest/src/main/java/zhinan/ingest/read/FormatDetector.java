package zhinan.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.plain.DecodedText;
import zhinan.ingest.read.plain.GarbledText;
import zhinan.ingest.read.plain.MachineText;
import zhinan.ingest.read.plain.MarkupText;
import zhinan.ingest.read.plain.MediaTypes;
import zhinan.ingest.read.plain.TextCharset;
import zhinan.ingest.read.plain.TextDecoder;

/**
 * Finds the media type of a file from its content alone.
 *
 * <p>Tika's core tells most formats by their first bytes. What it leaves open is finished here:
 * which format is packed into a zip or OLE2 container, text in Chinese character sets (which Tika
 * calls binary), JSON and CSV (which it calls plain text), and pieces and templates of web pages.
 */
final class FormatDetector {
  /** Enough of a text to tell what it is: HTML by its first tag, Chinese by its characters. */
  private static final int HEAD = 8192;

  private final TextDecoder decoder = new TextDecoder();

  /**
   * The media type, such as {@code application/pdf}; {@link MediaTypes#BINARY} for what nobody
   * knows.
   *
   * @throws UnreadableDocumentException when the container is broken or encrypted
   */
  String detect(byte[] bytes) throws UnreadableDocumentException {
    MediaType told = tell(bytes);
    String type = told.getBaseType().toString();
    return switch (type) {
      case MediaTypes.ZIP, MediaTypes.TIKA_OOXML -> ZipFormat.mediaType(bytes);
      case MediaTypes.TIKA_OLE -> OleFormat.mediaType(bytes);
      case MediaTypes.TEXT -> text(bytes, MediaTypes.BINARY);
      default -> MediaTypes.isDocument(type) ? type : text(bytes, type);
    };
  }

  /**
   * Formats known by a few letters, such as {@code P1} for a bitmap, must stand back where the file
   * is good Chinese text.
   */
  private String text(byte[] bytes, String otherwise) throws UnreadableDocumentException {
    if (bytes.length > HEAD && !decoder.decode(Arrays.copyOf(bytes, HEAD)).isText()) {
      return none(bytes, otherwise);
    }
    DecodedText decoded = decoder.decode(bytes);
    if (decoded.isText() && decoded.charset() == TextCharset.UTF_8) {
      return textType(decoded.text());
    }
    String type = none(bytes, otherwise);
    return decoded.isText() ? textType(decoded.text()) : type;
  }

  /** The type of what is no text, unless it is text that somebody has spoilt. */
  private static String none(byte[] bytes, String otherwise) throws UnreadableDocumentException {
    Optional<String> garbled =
        otherwise.equals(MediaTypes.BINARY) ? GarbledText.reason(bytes) : Optional.empty();
    if (garbled.isPresent()) {
      throw new UnreadableDocumentException(garbled.get());
    }
    return otherwise;
  }

  /** Asks again, now that UTF-16 and the like are out of the way. */
  private static String textType(String text) {
    if (MarkupText.isPage(text)) {
      return MediaTypes.HTML;
    }
    MediaType told =
        tell(text.substring(0, Math.min(HEAD, text.length())).getBytes(StandardCharsets.UTF_8));
    if (isText(told) && !told.equals(MediaType.TEXT_PLAIN)) {
      return told.getBaseType().toString();
    }
    return MachineText.mediaType(text).orElse(MediaTypes.TEXT);
  }

  private static boolean isText(MediaType type) {
    return MimeTypes.getDefaultMimeTypes()
        .getMediaTypeRegistry()
        .isInstanceOf(type, MediaType.TEXT_PLAIN);
  }

  private static MediaType tell(byte[] bytes) {
    try {
      return MimeTypes.getDefaultMimeTypes()
          .detect(new ByteArrayInputStream(bytes), new Metadata());
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }
}
