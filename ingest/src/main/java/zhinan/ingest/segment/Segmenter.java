package zhinan.ingest.segment;

import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.heading.HeadingMarkers;

/**
 * Tidies a document and marks its headings.
 *
 * <p>Example: the printed lines {@code 1、困难残疾人生活补贴…认} and {@code 定申请} become one line with the
 * label {@code 1、}; the page number between them is set aside. Holds no state between documents;
 * may be shared.
 */
public final class Segmenter {

  private final HeadingMarkers markers;
  private final Limits limits;

  /** For tables that are rebuilt from lines, {@code limits} says how large they may be. */
  public Segmenter(Limits limits, HeadingMarkers markers) {
    this.markers = markers;
    this.limits = limits;
  }

  /** The document with tidy blocks, headings marked, furniture and drawings set aside. */
  public RawDocument segment(RawDocument document) {
    RawDocument tidy = document;
    for (Pass pass : Passes.inOrder(markers.marker(), limits)) {
      tidy = pass.apply(tidy);
    }
    return tidy;
  }
}
