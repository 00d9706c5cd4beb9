package zhinan.ingest.normalize.terms;

/**
 * What the words around a price say of it.
 *
 * @param what what is paid for, {@code ""} where not said
 * @param per the unit that the words in front of the price name, {@code ""} for none
 */
record FeeSubject(String what, String per) {}
