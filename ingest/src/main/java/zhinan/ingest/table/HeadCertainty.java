package zhinan.ingest.table;

/** By what sign the head of a part of a table was told, the surest first. */
public enum HeadCertainty {
  /** Half of the words at least are known heads; or two, in the first row. */
  KNOWN,
  /** The row comes again further down, and one of its words is a known head. */
  REPEATED,
  /** Nothing is known, but the rows below hold values where it holds none. */
  CONTRAST,
  /** Nothing but that it is the first row, of short words, all different. A doubt. */
  POSITION,
  /** There is no head. A doubt. */
  NONE
}
