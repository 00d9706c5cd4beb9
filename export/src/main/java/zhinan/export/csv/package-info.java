/**
 * Tables as CSV after RFC 4180, and the Frictionless Data Package that describes them.
 *
 * <p>In: the tables of {@code table} with a {@link zhinan.model.Conversion} or a {@link
 * zhinan.export.diff.Comparison}; out: a file for each table and {@code datapackage.json}. Open
 * {@link zhinan.export.csv.CsvFiles} first. The package must not know what stands in a table, nor
 * where the bytes go.
 */
package zhinan.export.csv;
