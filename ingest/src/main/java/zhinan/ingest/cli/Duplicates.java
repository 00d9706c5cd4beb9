package zhinan.ingest.cli;

/** What is done about a guide that was given twice, as a copy or in another format. */
enum Duplicates {
  /** Both are written, and the second is told. */
  REPORT,
  /** The second is told and not written. */
  SKIP
}
