package zhinan.ingest.structure;

import zhinan.ingest.Ingest;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.heading.HeadingMarkers;
import zhinan.ingest.segment.Segmenter;
import zhinan.model.Conversion;

/**
 * From a file or its blocks to the guide as structured, before values are read and duplicates
 * folded.
 */
final class StructuredGuide {
  private static final HeadingMarkers MARKERS = new HeadingMarkers();
  private static final Ingest INGEST = new Ingest();
  private static final Structure STRUCTURE = new Structure(MARKERS);
  private static final Segmenter SEGMENTER = new Segmenter(Limits.DEFAULT, MARKERS);

  private StructuredGuide() {}

  static Conversion of(String name, byte[] bytes) throws UnreadableDocumentException {
    return of(INGEST.read(name, bytes));
  }

  static Conversion of(RawDocument document) {
    return STRUCTURE.structure(SEGMENTER.segment(document)).finished();
  }
}
