/**
 * PDF files: glyphs and ruled lines of each page become lines, tables and the furniture around
 * them.
 *
 * <p>In: a {@link zhinan.ingest.document.RawFile}; out: a {@link
 * zhinan.ingest.document.RawDocument}. Open {@link zhinan.ingest.read.pdf.PdfReader} first. The
 * package must not know other formats.
 */
package zhinan.ingest.read.pdf;
