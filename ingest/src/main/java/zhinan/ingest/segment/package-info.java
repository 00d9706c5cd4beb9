/**
 * From the blocks that a reader found to tidy blocks with headings marked, in small named passes.
 *
 * <p>In and out: a {@link zhinan.ingest.document.RawDocument}; every pass keeps its promise that
 * each character belongs to exactly one block. Open {@link zhinan.ingest.segment.Segmenter} first,
 * then the list in {@code Passes}. The package must not know file formats beyond what blocks tell,
 * nor decide what is a matter or a section.
 */
package zhinan.ingest.segment;
