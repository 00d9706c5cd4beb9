package zhinan.ingest.normalize.place;

/**
 * A short name that was found, {@code 普兰店} in front of {@code 皮口镇}.
 *
 * @param place the division that it names
 * @param end where it ends, 0-based, behind it
 */
record ShortName(Place place, int end) {}
