package zhinan.model;

/** How much a notice weighs. */
public enum Severity {
  /** Worth knowing; the result stands. */
  INFO,
  /** The document is odd here; a person should look. */
  WARNING,
  /** Something could not be read. */
  ERROR
}
