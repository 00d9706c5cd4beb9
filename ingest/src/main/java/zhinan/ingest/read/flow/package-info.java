/**
 * What documents of running text have in common, Word files as well as web pages: paragraphs of
 * lines, tables that become grids, and words that stand aside, written as a {@link
 * zhinan.ingest.document.Transcript}.
 *
 * <p>In: what a reader of one format tells a {@link zhinan.ingest.read.flow.FlowSink}; out: a
 * {@link zhinan.ingest.document.RawDocument}. Open {@link zhinan.ingest.read.flow.FlowTranscriber}
 * first. The package must not know any format.
 */
package zhinan.ingest.read.flow;
