package zhinan.ingest.document;

/**
 * Which version of a document with tracked changes is read.
 *
 * <p>Example: of {@code 法定20个工作日} with 20 deleted and 10 inserted {@link #ACCEPT} reads {@code
 * 法定10个工作日}, {@link #REJECT} {@code 法定20个工作日}; either way a notice has both.
 */
public enum Revisions {
  /** As if all changes were accepted: what Word shows as the final version. */
  ACCEPT,
  /** As if all changes were rejected: the version before them. */
  REJECT;

  /** Whether inserted words are read. */
  public boolean takesInserted() {
    return this == ACCEPT;
  }

  /** Whether deleted words are read. */
  public boolean takesDeleted() {
    return this == REJECT;
  }
}
