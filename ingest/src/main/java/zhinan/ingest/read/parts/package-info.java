/**
 * Documents that are XML, alone or packed into a zip, whatever their vocabulary.
 *
 * <p>In: the bytes of a file; out: its parts as streams of elements and words. Open {@link
 * zhinan.ingest.read.parts.ZipParts} first, then {@link zhinan.ingest.read.parts.XmlPart}. The
 * package must not know what an element means.
 */
package zhinan.ingest.read.parts;
