package zhinan.ingest.normalize.prose;

/**
 * What a character of a run-on line belongs to.
 *
 * <p>Example: {@code [N 城东办事处][A 城东区学府路62号2楼] [P 82745302]} in the training data. The names of the
 * constants are the signs there, and the outcomes of the model.
 */
enum RunOnTag {
  /** The name of an office. */
  N,
  /** An address. */
  A,
  /** Service hours. */
  H,
  /** Telephone numbers. */
  P,
  /** A remark, such as 节假日不办公. */
  R,
  /** Blanks, separators and labels between the fields. */
  O
}
