package zhinan.ingest.normalize.sheet;

/** What a word of {@code cell-words.tsv} is a sign of. */
enum CellSign {
  /** The cell says nothing: 无, —. */
  ABSENT,
  /** What follows is no address: www, 公众号. */
  CHANNEL
}
