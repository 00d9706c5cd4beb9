/**
 * The guide as tables: outline, matters, sections, tables, notices, ledger, and the Frictionless
 * Data Package that describes them.
 *
 * <p>In: a {@link zhinan.model.Conversion}; out: CSV after RFC 4180 and {@code datapackage.json}.
 * Open {@link zhinan.export.csv.CsvFiles} first; each file is a list of columns in a class of its
 * own, from which both its header and its descriptor come. The package must not know where the
 * bytes go.
 */
package zhinan.export.csv;
