package zhinan.ingest.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.plain.MediaTypes;

/**
 * Tells what is packed in a zip file that names no type of its own: Office Open XML by its list of
 * content types, OFD by its root, or just an archive.
 */
final class ZipFormat {
  private record Part(String contentType, String mediaType) {}

  /**
   * The content types of a package's main part (ECMA-376 part 1, 15.2) with their templates and
   * macro versions. Those of embedded files lack {@code .main}.
   */
  private static final List<Part> MAIN_PARTS =
      List.of(
          new Part("wordprocessingml.document.main+xml", MediaTypes.DOCX),
          new Part("wordprocessingml.template.main+xml", MediaTypes.DOCX),
          new Part("ms-word.document.macroEnabled.main+xml", MediaTypes.DOCX),
          new Part("spreadsheetml.sheet.main+xml", MediaTypes.XLSX),
          new Part("spreadsheetml.template.main+xml", MediaTypes.XLSX),
          new Part("ms-excel.sheet.macroEnabled.main+xml", MediaTypes.XLSX),
          new Part("presentationml.presentation.main+xml", MediaTypes.PPTX),
          new Part("presentationml.slideshow.main+xml", MediaTypes.PPTX),
          new Part("presentationml.template.main+xml", MediaTypes.PPTX));

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String WORD_BODY = "word/document.xml";

  /** Tika knows it where it stands first and is not packed. */
  private static final String OPEN_TYPE = "mimetype";

  private static final String OFD_ROOT = "OFD.xml";

  private ZipFormat() {}

  static String mediaType(byte[] bytes) throws UnreadableDocumentException {
    ZipDirectory zip = ZipDirectory.of(bytes);
    if (zip.contains(CONTENT_TYPES)) {
      String types = new String(zip.content(CONTENT_TYPES), StandardCharsets.UTF_8);
      for (Part part : MAIN_PARTS) {
        if (types.contains(part.contentType())) {
          return part.mediaType();
        }
      }
    }
    if (zip.contains(WORD_BODY)) {
      return MediaTypes.DOCX;
    }
    if (zip.contains(OPEN_TYPE)) {
      String type = new String(zip.content(OPEN_TYPE), StandardCharsets.US_ASCII).strip();
      if (MediaTypes.isDocument(type)) {
        return type;
      }
    }
    return zip.contains(OFD_ROOT) ? MediaTypes.OFD : MediaTypes.ZIP;
  }
}
