package zhinan.export.csv;

/**
 * The matter and the part that a node belongs to, each {@code ""} where there is none: stages,
 * themes and the guide itself belong to none.
 */
record Owner(String matterId, String partId) {
  static final Owner NONE = new Owner("", "");
}
