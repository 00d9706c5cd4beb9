/**
 * From a file's bytes to a {@link zhinan.ingest.document.RawDocument}: the format is detected from
 * the content, then the one reader for it takes the text with its tables, styles and pages.
 *
 * <p>Open {@link zhinan.ingest.read.DocumentReaders} first; each family of formats has a package
 * below. POI, PDFBox and Tika stay in here; nothing here judges what a line means.
 */
package zhinan.ingest.read;
