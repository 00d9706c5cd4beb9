package zhinan.ingest.heading;

import zhinan.ingest.aid.AddedWords;

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
    this(AddedWords.NONE);
  }

  /**
   * Loads the vocabulary, with words of a team's own.
   *
   * @throws IllegalArgumentException for words that name no kind of section
   */
  public HeadingMarkers(AddedWords added) {
    this.words = HeadingWords.load(added);
  }

  /** A marker for one document. */
  public HeadingMarker marker() {
    return new HeadingMarker(words, classifier);
  }
}
