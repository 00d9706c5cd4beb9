/**
 * OpenDocument texts (.odt, templates, and the flat .fodt) as LibreOffice and WPS write them, as
 * XML streams.
 *
 * <p>In: a {@link zhinan.ingest.document.RawFile}; out: a {@link
 * zhinan.ingest.document.RawDocument} as the readers of Word files give it. Open {@link
 * zhinan.ingest.read.odf.OdtReader} first, then {@code OdtBody}. Spreadsheets of this family are
 * read in {@code read.workbook}.
 */
package zhinan.ingest.read.odf;
