/**
 * What flows between the stages of {@code ingest}: the linear text of a source and the blocks that
 * a reader found in it, tidied and marked step by step, every character still knowing its place.
 *
 * <p>Readers write a {@link zhinan.ingest.document.Transcript} and give a {@link
 * zhinan.ingest.document.RawDocument}; passes give a new one; behind structure a {@link
 * zhinan.ingest.document.GuideDraft} goes on, whose doubts are numbered at the end. Open {@link
 * zhinan.ingest.document.RawDocument} first, then {@link zhinan.text.Text}. The package must not
 * know POI, PDFBox, Tika or OpenNLP, nor any stage.
 */
package zhinan.ingest.document;
