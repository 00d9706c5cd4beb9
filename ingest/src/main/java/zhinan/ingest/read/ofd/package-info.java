/**
 * China's own page format (.ofd, GB/T 33190): a zip of XML that says where each character stands.
 *
 * <p>In: a {@link zhinan.ingest.document.RawFile}; out: a {@link
 * zhinan.ingest.document.RawDocument}. Open {@link zhinan.ingest.read.ofd.OfdReader} first, then
 * {@code OfdPage}. The pages are drawn anew as those of a PDF in memory, so that lines, columns,
 * tables and page furniture are found by the one reader of {@code read.pdf}.
 */
package zhinan.ingest.read.ofd;
