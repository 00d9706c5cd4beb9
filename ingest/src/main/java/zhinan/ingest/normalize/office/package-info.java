/**
 * An office as it was cut out of a table or a line, before its fields are read.
 *
 * <p>In: nothing; out: nothing, this is what the packages {@code sheet}, {@code prose} and {@code
 * directory} meet through. Open {@link zhinan.ingest.normalize.office.Office} first.
 */
package zhinan.ingest.normalize.office;
