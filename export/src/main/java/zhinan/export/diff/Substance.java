package zhinan.export.diff;

/**
 * How deep a change goes, gravest first. The first means something to a citizen, the second may do
 * so; the others do not.
 */
public enum Substance {
  /** Something else has to be done, brought, paid, or called. */
  SUBSTANTIVE,
  /** Other words, and no rule proves what they mean: somebody has to read them. */
  UNPROVEN,
  /** Other words that a rule proves to say the same; another place in the guide. */
  EDITORIAL,
  /** Printed numbers and labels alone. */
  NUMBERING,
  /** Blanks, width, punctuation or layout alone. */
  FORMATTING;

  /** Whether it may mean something to a citizen: all that no rule proves to be harmless. */
  public boolean isOpen() {
    return compareTo(UNPROVEN) <= 0;
  }
}
