package zhinan.ingest.read.plain;

import java.util.Set;

/**
 * Names of media types, and which of them are documents: files that a person writes for others to
 * read.
 */
public final class MediaTypes {
  public static final String TEXT = "text/plain";
  public static final String PDF = "application/pdf";
  public static final String DOC = "application/msword";
  public static final String XLS = "application/vnd.ms-excel";
  public static final String PPT = "application/vnd.ms-powerpoint";
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  public static final String PPTX =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  public static final String HTML = "text/html";
  public static final String XHTML = "application/xhtml+xml";
  public static final String OFD = "application/ofd";
  public static final String JSON = "application/json";
  public static final String CSV = "text/csv";
  public static final String TSV = "text/tab-separated-values";
  public static final String BINARY = "application/octet-stream";

  /**
   * What Tika's core says of any file in a zip container, any Office Open XML and any OLE2
   * container.
   */
  public static final String ZIP = "application/zip";

  public static final String TIKA_OOXML = "application/x-tika-ooxml";
  public static final String TIKA_OLE = "application/x-tika-msoffice";

  private static final Set<String> DOCUMENTS =
      Set.of(
          TEXT,
          PDF,
          DOC,
          XLS,
          PPT,
          DOCX,
          XLSX,
          PPTX,
          OFD,
          HTML,
          XHTML,
          "application/rtf",
          "text/rtf",
          "application/epub+zip",
          "message/rfc822",
          "multipart/related",
          "application/vnd.ms-wordml",
          "application/vnd.ms-word2006ml",
          "application/vnd.ms-spreadsheetml",
          "application/vnd.wordperfect",
          "application/vnd.ms-htmlhelp");

  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

  /** OpenDocument text, its templates and masters. */
  public static final String OPEN_TEXT = OPEN_DOCUMENT + "text";

  /** OpenDocument spreadsheet and its templates. */
  public static final String OPEN_SHEET = OPEN_DOCUMENT + "spreadsheet";

  /** What Tika's core says of any OpenDocument that is one XML file. */
  public static final String FLAT_OPEN = OPEN_DOCUMENT + "tika.flat.document";

  private MediaTypes() {}

  /**
   * Whether a file of this type is meant to be read by people, whether or not we have a reader for
   * it.
   */
  public static boolean isDocument(String mediaType) {
    return DOCUMENTS.contains(mediaType) || mediaType.startsWith(OPEN_DOCUMENT);
  }
}
