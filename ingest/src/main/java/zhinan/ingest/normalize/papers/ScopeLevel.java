package zhinan.ingest.normalize.papers;

/**
 * One level of nested lists. Immutable.
 *
 * @param family shape of the labels, {@code ""} for lines without
 * @param when the case that holds below; {@code ""} for none
 * @param opens whether its line was a caption for the lines that follow
 * @param muted whether a note started, so that nothing below is a paper
 */
record ScopeLevel(String family, String when, boolean opens, boolean muted) {

  /** A level that nothing is known of. */
  static ScopeLevel of(String family) {
    return new ScopeLevel(family, "", false, false);
  }

  /** Whether its line has no label and captions the lines that follow. */
  boolean isCaption() {
    return family.isEmpty() && opens;
  }

  ScopeLevel captioned(String when, boolean opens) {
    return new ScopeLevel(family, when, opens, false);
  }

  ScopeLevel silenced() {
    return new ScopeLevel(family, when, false, true);
  }
}
