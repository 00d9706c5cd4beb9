/**
 * Typed values as text, for tables and for comparing.
 *
 * <p>In: one value of {@link zhinan.model}; out: one line. Open {@link
 * zhinan.export.value.ValueText} first. The package must not know in which file the line will
 * stand.
 */
package zhinan.export.value;
