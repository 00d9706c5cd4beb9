package zhinan.export.report;

/**
 * One entry of a list to filter by.
 *
 * @param value what rows carry in their attribute
 * @param name as the document has it
 * @param count how many rows carry it, or 0 where that is not told
 */
record Choice(String value, String name, int count) {}
