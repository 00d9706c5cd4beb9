package zhinan.export.report;

/**
 * One line of a sum.
 *
 * @param what it counts
 * @param code stable name behind it, {@code ""} for none
 * @param count how many
 * @param share of the whole, {@code 12.3 %}
 */
record Share(Word what, String code, String count, String share) {
  static Share of(Word what, String code, long count, long whole) {
    return new Share(what, code, Numbers.grouped(count), Numbers.share(count, whole));
  }
}
