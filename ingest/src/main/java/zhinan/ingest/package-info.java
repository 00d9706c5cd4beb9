/**
 * Documents to guides.
 *
 * <p>In: a file's bytes; out: a {@link zhinan.model.Conversion}. Open {@link zhinan.ingest.Ingest}
 * first: the whole way of the data is a few lines there. It must not know how results are written.
 */
package zhinan.ingest;
