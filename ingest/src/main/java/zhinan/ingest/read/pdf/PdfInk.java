package zhinan.ingest.read.pdf;

import java.util.Locale;

/** How a glyph is painted, as far as it decides whether it is text of the page. */
enum PdfInk {
  /** Seen by who looks at the page. */
  SHOWN,
  /** Seen, and a header, footer or watermark by the file's own word: {@code /Artifact}. */
  FURNITURE,
  /**
   * Neither filled nor stroked, or wholly transparent; over a picture it is what OCR read there.
   */
  INVISIBLE,
  /** White; seen where something dark is painted below it. */
  WHITE,
  /** Part of a layer that is switched off. */
  SWITCHED_OFF,
  /** Outside the part of the sheet that viewers show. */
  OFF_PAGE,
  /** Smaller than anyone can read. */
  TINY;

  boolean isText() {
    return this == SHOWN || this == FURNITURE;
  }

  /** For a message: {@code switched off}. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
