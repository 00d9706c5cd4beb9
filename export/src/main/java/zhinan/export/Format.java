package zhinan.export;

/** A family of output files that a run can be asked for. */
public enum Format {
  /** {@code guide.json}: the guide with its typed values. */
  JSON,
  /**
   * The tables as CSV (outline, matters, sections, materials, directories, contacts, tables,
   * notices, normalizations, ledger) and {@code datapackage.json}, which describes them.
   */
  CSV,
  /** {@code report.html}. */
  HTML
}
