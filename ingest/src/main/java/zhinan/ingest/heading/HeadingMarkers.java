package zhinan.ingest.heading;

/**
 * The vocabulary and the classifier, loaded once, and fresh markers over them.
 *
 * <p>Example: {@code new HeadingMarkers().marker().mark(line)}. Immutable, may be shared by
 * threads; each marker serves one.
 */
public final class HeadingMarkers {
  private final HeadingWords words;
  private final KindClassifier classifier = new KindClassifier();

  /** Loads the vocabulary. */
  public HeadingMarkers() {
    this.words = HeadingWords.load();
  }

  /** A marker for one document. */
  public HeadingMarker marker() {
    return new HeadingMarker(words, classifier);
  }
}
