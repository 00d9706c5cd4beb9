package zhinan.ingest;

import zhinan.ingest.dedupe.Deduplicator;
import zhinan.ingest.document.GuideDraft;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.heading.HeadingMarkers;
import zhinan.ingest.normalize.Normalizer;
import zhinan.ingest.read.DocumentReaders;
import zhinan.ingest.segment.Segmenter;
import zhinan.ingest.structure.Structure;
import zhinan.model.Conversion;

/**
 * The way in: documents to guides.
 *
 * <p>Example: {@code new Ingest().convert("guide.docx", bytes)} gives the guide, the account of its
 * text and the notices. The same bytes give the same result, on any number of threads. Immutable,
 * may be shared.
 */
public final class Ingest {
  private final Limits limits;
  private final DocumentReaders readers = new DocumentReaders();
  private final Segmenter segmenter;
  private final Structure structure;
  private final Normalizer normalizer = new Normalizer();
  private final Deduplicator deduplicator = new Deduplicator();

  /** With {@link Limits#DEFAULT}. */
  public Ingest() {
    this(Limits.DEFAULT);
  }

  public Ingest(Limits limits) {
    this.limits = limits;
    HeadingMarkers markers = new HeadingMarkers();
    this.segmenter = new Segmenter(limits, markers);
    this.structure = new Structure(markers);
  }

  /**
   * Converts one document.
   *
   * @param name the file's name without folders; it goes into the provenance and decides nothing
   * @param bytes its content
   * @throws UnreadableDocumentException when the file can't be opened at all; its message says what
   *     it is and why. What is only odd inside gives notices
   */
  public Conversion convert(String name, byte[] bytes) throws UnreadableDocumentException {
    return structure(read(name, bytes));
  }

  /** The first half: a file's text and blocks. */
  public RawDocument read(String name, byte[] bytes) throws UnreadableDocumentException {
    return readers.read(name, bytes, limits);
  }

  /** The second half: what the blocks mean, and what their words state. */
  public Conversion structure(RawDocument document) {
    GuideDraft structured = structure.structure(segmenter.segment(document));
    GuideDraft normalized = normalizer.normalize(structured);
    return deduplicator.dedupe(normalized).finished();
  }
}
