package zhinan.ingest;

import zhinan.ingest.aid.AddedWords;
import zhinan.ingest.aid.MakeProfile;
import zhinan.ingest.dedupe.Deduplicator;
import zhinan.ingest.document.GuideDraft;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Revisions;
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
 * text and the notices. The same bytes, words and profile give the same result, on any number of
 * threads. Immutable, may be shared.
 */
public final class Ingest {
  private final Limits limits;
  private final Revisions revisions;
  private final DocumentReaders readers;
  private final Segmenter segmenter;
  private final Structure structure;
  private final Normalizer normalizer = new Normalizer();
  private final Deduplicator deduplicator = new Deduplicator();

  /** With {@link Limits#DEFAULT}. */
  public Ingest() {
    this(Limits.DEFAULT);
  }

  /** With the vocabulary alone. */
  public Ingest(Limits limits) {
    this(limits, AddedWords.NONE);
  }

  /**
   * With words of a team's own.
   *
   * @throws IllegalArgumentException for words whose kind their table does not have
   */
  public Ingest(Limits limits, AddedWords added) {
    this(limits, added, Revisions.ACCEPT);
  }

  /**
   * With words of a team's own and a policy for tracked changes; where that is not the usual one
   * the outputs name it.
   *
   * @throws IllegalArgumentException for words whose kind their table does not have
   */
  public Ingest(Limits limits, AddedWords added, Revisions revisions) {
    this.limits = limits;
    this.revisions = revisions;
    this.readers = new DocumentReaders(revisions);
    HeadingMarkers markers = new HeadingMarkers(added);
    this.segmenter = new Segmenter(limits, markers);
    this.structure = new Structure(markers, added);
  }

  /**
   * Converts one document by itself.
   *
   * @param name the file's name without folders; it goes into the provenance and decides nothing
   * @param bytes its content
   * @throws UnreadableDocumentException when the file can't be opened at all; its message says what
   *     it is and why. What is only odd inside gives notices
   */
  public Conversion convert(String name, byte[] bytes) throws UnreadableDocumentException {
    return convert(name, bytes, MakeProfile.NONE);
  }

  /**
   * Converts one document of a make that something is known of.
   *
   * @param profile what the documents of its make have in common, see {@link #profile}
   * @throws UnreadableDocumentException as {@link #convert(String, byte[])} does
   */
  public Conversion convert(String name, byte[] bytes, MakeProfile profile)
      throws UnreadableDocumentException {
    return structure(read(name, bytes), profile);
  }

  /**
   * Converts a document that may be a scan with its recognized text beside it.
   *
   * @param beside the text: plain with form feeds between pages, hOCR or ALTO; used where the
   *     document has none; no bytes for none
   * @throws UnreadableDocumentException as {@link #convert(String, byte[])} does
   */
  public Conversion convert(String name, byte[] bytes, byte[] beside, MakeProfile profile)
      throws UnreadableDocumentException {
    return structure(revisions.named(readers.read(name, bytes, beside, limits)), profile);
  }

  /**
   * What one document has to say of its lines to others of its make; put those of several together
   * with {@link MakeProfile#and}, then take what is {@link MakeProfile#common}.
   *
   * @throws UnreadableDocumentException when the file can't be opened at all
   */
  public MakeProfile profile(String name, byte[] bytes) throws UnreadableDocumentException {
    return structure.profile(segmenter.segment(read(name, bytes)));
  }

  /** The first half: a file's text and blocks. */
  public RawDocument read(String name, byte[] bytes) throws UnreadableDocumentException {
    return revisions.named(readers.read(name, bytes, limits));
  }

  /** The second half: what the blocks mean, and what their words state. */
  public Conversion structure(RawDocument document) {
    return structure(document, MakeProfile.NONE);
  }

  private Conversion structure(RawDocument document, MakeProfile profile) {
    GuideDraft structured = structure.structure(segmenter.segment(document), profile);
    GuideDraft normalized = normalizer.normalize(structured);
    return deduplicator.dedupe(normalized).finished();
  }
}
