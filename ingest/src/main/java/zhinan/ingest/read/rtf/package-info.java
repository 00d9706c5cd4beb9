/**
 * Rich text (.rtf, often under the ending .doc), as Word, WPS, LibreOffice and report engines write
 * it.
 *
 * <p>In: a {@link zhinan.ingest.document.RawFile}; out: a {@link
 * zhinan.ingest.document.RawDocument} as the readers of Word files give it. Open {@link
 * zhinan.ingest.read.rtf.RtfReader} first, then {@code RtfListener}. What Word's formats have in
 * common (names of styles, columns by their edges) is taken from {@code read.word}.
 */
package zhinan.ingest.read.rtf;
