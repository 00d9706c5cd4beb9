/**
 * Plain text: bytes whose character set nobody told become lines, and text that machines read is
 * told from text for people.
 *
 * <p>In: a {@link zhinan.ingest.document.RawFile}; out: a {@link
 * zhinan.ingest.document.RawDocument}. Open {@link zhinan.ingest.read.plain.PlainTextReader} first;
 * the detection of formats asks {@link zhinan.ingest.read.plain.TextDecoder} as well.
 */
package zhinan.ingest.read.plain;
