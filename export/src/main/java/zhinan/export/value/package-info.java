/**
 * Typed values as text, the same in every file and for comparing.
 *
 * <p>In: {@link zhinan.model.Values}; out: the list of all values with the words that they were
 * read from, and one line of canonical text for what offices state. Open {@link
 * zhinan.export.value.StatedValues} first. The package must not know tables, pages or files.
 */
package zhinan.export.value;
