package zhinan.ingest.normalize.phone;

/**
 * What is known around a number. Immutable, may be shared.
 *
 * @param areaCode inherited from the row, the list or the document's city, without the leading 0
 *     ({@code 411}); {@code ""} where none is known
 * @param expected whether the words around say that a phone stands here (a phone column, {@code
 *     咨询电话：}); then bare digits of a subscriber number's length are one
 */
public record PhoneContext(String areaCode, boolean expected) {}
