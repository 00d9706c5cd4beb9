package zhinan.ingest.normalize.place;

/**
 * An ending of zones' names: {@code 高新技术产业园区} is compared as, and called, 高新区.
 *
 * @param ending what names end in
 * @param named whether it needs a name in front
 * @param key what stands for the ending where names are compared
 * @param form what stands for it in the name that is given out
 */
record ZoneKind(String ending, boolean named, String key, String form) {
  /** From a row of the table: a star in front of endings that need a name. */
  static ZoneKind of(String[] row) {
    boolean named = row[0].startsWith("*");
    return new ZoneKind(row[0].substring(named ? 1 : 0), named, row[1], row[2]);
  }

  /** What stands in front of the ending of a name. */
  String front(String name) {
    return name.substring(0, name.length() - ending.length());
  }
}
