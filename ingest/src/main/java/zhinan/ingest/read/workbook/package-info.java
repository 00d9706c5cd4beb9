/**
 * Spreadsheets: .xlsx as XML streams, .xls and .et through POI's event-free model, the XML of Excel
 * 2003, .ods; all told as the same sheets.
 *
 * <p>In: a {@link zhinan.ingest.document.RawFile}; out: a {@link
 * zhinan.ingest.document.RawDocument} with a table, and lines above and below it, for each sheet.
 * Open {@link zhinan.ingest.read.workbook.XlsxReader} first, then {@code WorkbookTeller}. Numbers
 * and dates are words as the program shows them. The package must not know what a column means.
 */
package zhinan.ingest.read.workbook;
