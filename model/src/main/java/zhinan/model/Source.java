package zhinan.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The file that a guide was read from, and what helped to read it. Immutable, may be shared.
 *
 * @param name the file's name without folders
 * @param mediaType as found by content, never by name: {@code application/pdf}
 * @param size in bytes
 * @param sha256 of the bytes, 64 lower-case hex digits
 * @param reader the reader that read it: {@code text}, {@code docx}, {@code doc}, {@code pdf},
 *     {@code html}
 * @param charset the character set that was decided on for a plain text file or a web page, {@code
 *     ""} for formats that name their own
 * @param aids words of a team's own and a profile of like documents, by name; empty where the
 *     document was read by itself
 */
public record Source(
    String name,
    String mediaType,
    long size,
    String sha256,
    String reader,
    String charset,
    List<Aid> aids) {
  public Source {
    aids = List.copyOf(aids);
  }

  /** A file that is read by itself. */
  public Source(
      String name, String mediaType, long size, String sha256, String reader, String charset) {
    this(name, mediaType, size, sha256, reader, charset, List.of());
  }

  /** The same file, read with the aids. */
  public Source with(List<Aid> used) {
    return new Source(name, mediaType, size, sha256, reader, charset, used);
  }

  /**
   * What helped to read a document besides the document: the same bytes with the same aids give the
   * same conversion.
   *
   * @param name of a word table ({@code heading-words.tsv}), {@code profile}, or {@code
   *     revisions=reject}
   * @param sha256 of its content, of its name where that is all, 64 lower-case hex digits
   */
  public record Aid(String name, String sha256) {}

  /** The hash that {@code sha256} holds, of any bytes. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
