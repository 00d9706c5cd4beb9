package zhinan.ingest.document;

/**
 * What the converter takes at the most; beyond a limit the input degrades to plain text and a
 * notice, or is refused with one clear line. Immutable, may be shared.
 *
 * @param bytes of one file; the largest guide seen has 1.5 MB as .doc, so this leaves two orders of
 *     magnitude
 * @param characters of linear text in one document
 * @param unpackedBytes of one entry of a packed (zip) document, against zip bombs
 * @param cells of one table; a larger one becomes plain lines
 * @param columns of one table; Word itself takes 63
 */
public record Limits(long bytes, int characters, long unpackedBytes, int cells, int columns) {
  /** The limits used unless told otherwise. */
  public static final Limits DEFAULT = new Limits(256L << 20, 64 << 20, 512L << 20, 200_000, 63);
}
