package zhinan.ingest.normalize.sheet;

/** What a word of {@code cell-words.tsv} is a sign of. */
enum CellSign {
  /** The cell says nothing: 无, —. */
  ABSENT,
  /** What follows is no address: www, 公众号. */
  CHANNEL,
  /** A division: …区, 市本级. */
  DIVISION,
  /** An office: …派出所. */
  OFFICE,
  /** A person, as first character. */
  SURNAME,
  /** A person: …老师. */
  TITLE
}
