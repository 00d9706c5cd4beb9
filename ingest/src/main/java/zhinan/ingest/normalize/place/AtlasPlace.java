package zhinan.ingest.normalize.place;

/**
 * A row of {@code divisions.tsv}. Immutable, may be shared.
 *
 * @param code six digits
 * @param name full name
 * @param shortName without what kind of division it is: 西岗, 恩施
 * @param areaCode without the leading 0, the one of the division above where it has none of its own
 */
record AtlasPlace(String code, String name, String shortName, String areaCode) {
  private static final String NONE = "0000";

  boolean isProvince() {
    return code.endsWith(NONE);
  }

  /** A prefecture, or a municipality, which is a province and a city in one. */
  boolean isCity() {
    return isProvince() ? isMunicipality() : code.endsWith("00");
  }

  boolean isCounty() {
    return !code.endsWith("00");
  }

  /** Whether it is a province whose districts stand right below it, by its name's ending. */
  boolean isMunicipality() {
    return isProvince() && name.endsWith("市");
  }

  /** What the codes of all divisions below it start with. */
  String stem() {
    return isProvince() ? code.substring(0, 2) : isCounty() ? code : code.substring(0, 4);
  }

  /** Whether another lies in it or is it. */
  boolean holds(AtlasPlace other) {
    return other.code.startsWith(stem());
  }
}
