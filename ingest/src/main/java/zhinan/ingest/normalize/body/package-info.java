/**
 * The words of a guide's nodes, laid out for reading: paragraphs, items and cells whose every
 * character knows its place in the source.
 *
 * <p>In: a {@link zhinan.ingest.document.GuideDraft}; out: {@link
 * zhinan.ingest.normalize.body.Body}s. Open {@link zhinan.ingest.normalize.body.Bodies} first. The
 * package must not know what the words mean.
 */
package zhinan.ingest.normalize.body;
