/**
 * The guide as tables, whatever format they are written in: outline, matters, sections, materials,
 * directories, contacts, tables, merges, notices, normalizations, ledger; and the changes between
 * two editions as a table.
 *
 * <p>In: a {@link zhinan.model.Conversion} or a {@link zhinan.export.diff.Comparison}; out: for
 * each table its name, columns and keys, and rows of text. Open {@link
 * zhinan.export.table.GuideTables} first; each table is a class of its own with a list of columns
 * and a loop that makes its rows. Typed values know their text, the same in every table. The
 * package must not know what a cell looks like in a file: quoting, formulas and numbers are the
 * format's.
 */
package zhinan.export.table;
