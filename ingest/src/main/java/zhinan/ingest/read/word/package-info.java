/**
 * Word files: .docx as an XML stream, .doc through POI's binary model, both told as the same
 * paragraphs, lists and grids.
 *
 * <p>In: a {@link zhinan.ingest.document.RawFile}; out: a {@link
 * zhinan.ingest.document.RawDocument}. Open {@link zhinan.ingest.read.word.DocxReader} or {@link
 * zhinan.ingest.read.word.DocReader} first; what both have in common goes through {@link
 * zhinan.ingest.read.flow.FlowTranscriber}. The package must not know other formats.
 */
package zhinan.ingest.read.word;
