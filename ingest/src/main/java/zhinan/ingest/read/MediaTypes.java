package zhinan.ingest.read;

import java.util.Set;

/**
 * Names of media types, and which of them are documents: files that a person writes for others to
 * read.
 */
final class MediaTypes {
  static final String TEXT = "text/plain";
  static final String PDF = "application/pdf";
  static final String DOC = "application/msword";
  static final String XLS = "application/vnd.ms-excel";
  static final String PPT = "application/vnd.ms-powerpoint";
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String PPTX =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  static final String OFD = "application/ofd";
  static final String JSON = "application/json";
  static final String CSV = "text/csv";
  static final String TSV = "text/tab-separated-values";
  static final String BINARY = "application/octet-stream";

  /**
   * What Tika's core says of any file in a zip container, any Office Open XML and any OLE2
   * container.
   */
  static final String ZIP = "application/zip";

  static final String TIKA_OOXML = "application/x-tika-ooxml";
  static final String TIKA_OLE = "application/x-tika-msoffice";

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
          "text/html",
          "application/xhtml+xml",
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

  private MediaTypes() {}

  /**
   * Whether a file of this type is meant to be read by people, whether or not we have a reader for
   * it.
   */
  static boolean isDocument(String mediaType) {
    return DOCUMENTS.contains(mediaType) || mediaType.startsWith(OPEN_DOCUMENT);
  }
}
