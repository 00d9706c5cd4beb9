package zhinan.export.diff;

/** How deep a change goes, gravest first. Only the first means anything to a citizen. */
public enum Substance {
  /** Something else has to be done, brought, paid, or called. */
  SUBSTANTIVE,
  /** Other words without other numbers, names, negations or duties; another place in the guide. */
  EDITORIAL,
  /** Printed numbers and labels alone. */
  NUMBERING,
  /** Blanks, width, punctuation or layout alone. */
  FORMATTING
}
