package zhinan.model;

/**
 * The file that a guide was read from. Immutable, may be shared.
 *
 * @param name the file's name without folders
 * @param mediaType as found by content, never by name: {@code application/pdf}
 * @param size in bytes
 * @param sha256 of the bytes, 64 lower-case hex digits
 * @param reader the reader that read it: {@code text}, {@code docx}, {@code doc}, {@code pdf},
 *     {@code html}
 * @param charset the character set that was decided on for a plain text file or a web page, {@code
 *     ""} for formats that name their own
 */
public record Source(
    String name, String mediaType, long size, String sha256, String reader, String charset) {}
