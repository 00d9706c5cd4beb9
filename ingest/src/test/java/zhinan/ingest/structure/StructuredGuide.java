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
  private StructuredGuide() {}

  static Conversion of(String name, byte[] bytes) throws UnreadableDocumentException {
    return of(new Ingest().read(name, bytes));
  }

  static Conversion of(RawDocument document) {
    return new Structure(new HeadingMarkers())
        .structure(new Segmenter(Limits.DEFAULT, new HeadingMarkers()).segment(document))
        .finished();
  }
}
