/**
 * Typed values as text, the same in every file and for comparing.
 *
 * <p>In: {@link zhinan.model.Values}; out: one line of canonical text for each value ({@link
 * zhinan.export.value.ValueText}), and the list of all values with the words that they were read
 * from. Open {@link zhinan.export.value.StatedValues} first. The package must not know tables,
 * pages or files.
 */
package zhinan.export.value;
