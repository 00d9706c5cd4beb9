package zhinan.ingest.table;

/** Where a table has its heads. */
public enum TableOrientation {
  /** On top, a record to a row (or several side by side). */
  UPRIGHT,
  /** At the left, a record to a column. */
  TURNED,
  /** In front of each value: {@code 单位名称 | 城东窗口 | 联系电话 | 83600001}. */
  LABELLED
}
