package zhinan.ingest.table;

/** What a row of a table is. */
public enum RowKind {
  /** Nothing but what reaches down from above. */
  BLANK,
  /** One cell over the table: {@code 西岗区}, {@code 注：…}. */
  LINE,
  /** {@code 监督电话 | 39052272}: a label and what it labels, between rows of another kind. */
  ENTRY,
  /** {@code 单位 | 咨询电话}. */
  HEAD,
  /** Everything else. */
  BODY
}
