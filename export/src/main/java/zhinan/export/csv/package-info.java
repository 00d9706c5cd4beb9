/**
 * The guide as tables: outline, matters, sections, materials, directories, contacts, tables,
 * notices, normalizations, ledger, and the Frictionless Data Package that describes them.
 *
 * <p>In: a {@link zhinan.model.Conversion}; out: CSV after RFC 4180 and {@code datapackage.json}.
 * Open {@link zhinan.export.csv.CsvFiles} first; each file is a class of its own with a list of
 * columns, from which both its header and its descriptor come, and a loop that writes its rows.
 * {@code ValueText} prints typed values, the same in every table. The package must not know where
 * the bytes go.
 */
package zhinan.export.csv;
