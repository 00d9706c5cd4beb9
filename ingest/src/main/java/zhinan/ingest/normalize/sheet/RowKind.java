package zhinan.ingest.normalize.sheet;

/** What a row of a table is. */
enum RowKind {
  /** Nothing but what reaches down from above. */
  BLANK,
  /** One cell over the table: {@code 西岗区}, {@code 注：…}. */
  LINE,
  /** {@code 监督电话 | 39052272}: a label and what it labels. */
  KEYED,
  /** {@code 单位 | 咨询电话}. */
  HEADER,
  /** Everything else. */
  BODY
}
