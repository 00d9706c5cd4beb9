package zhinan.export.report;

/**
 * One line of a sum.
 *
 * @param what it counts
 * @param code stable name behind it, {@code ""} for none
 * @param count how many
 * @param share of the whole, {@code 12.3 %}
 */
record Share(PageWord what, String code, String count, String share) {
  static Share of(PageWord what, String code, long count, long whole) {
    return new Share(what, code, NumberText.grouped(count), NumberText.share(count, whole));
  }
}
