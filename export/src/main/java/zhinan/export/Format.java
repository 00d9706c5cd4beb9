package zhinan.export;

/** A family of output files that a run can be asked for. */
public enum Format {
  /** {@code guide.json}. */
  JSON,
  /** The tables as CSV and {@code datapackage.json}, which describes them. */
  CSV,
  /** {@code report.html}. */
  HTML
}
