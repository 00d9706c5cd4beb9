package zhinan.ingest.normalize.fee;

/** What words of a fee mean; the first that fits wins. The id goes into the provenance. */
enum FeeRule {
  /** {@code 领证不收费，报名收费}: some of it is charged for and some is free. */
  PARTLY("fee.partly"),
  /** {@code 登记费80元/件}: amounts. */
  PRICED("fee.priced"),
  /** {@code 收费}, {@code 是}: the fact alone. */
  CHARGED("fee.charged"),
  /** {@code 不收费}, {@code 否}, {@code 全程免费}. */
  FREE("fee.free"),
  /** {@code 减半征收或免收}: who pays less, so somebody pays. */
  REDUCED("fee.reduced"),
  /** {@code 按物价部门规定执行}: neither how much nor whether. */
  AS_STATED("fee.as-stated");

  private final String id;

  FeeRule(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}
