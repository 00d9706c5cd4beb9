package zhinan.ingest.normalize.material;

/** What a column of a table of papers holds; its heads stand in {@code paper-columns.tsv}. */
enum PaperColumn {
  /** Running numbers; words there group the rows ({@code 转出的}). */
  NUMBER,
  NAME,
  /** How many originals, or a mark that one is asked for. */
  ORIGINALS,
  /** How many copies, or a mark that one is asked for. */
  COPIES,
  /** Who gives the paper out. */
  SOURCE,
  /** In which case it is needed. */
  CASE,
  COUNT,
  FORM,
  REMARK
}
