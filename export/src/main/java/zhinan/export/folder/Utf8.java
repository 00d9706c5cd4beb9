package zhinan.export.folder;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 that survives any text.
 *
 * <p>Half a surrogate pair, which broken UTF-16 documents hold, becomes U+FFFD: one character for
 * one, so that offsets stay true. Java's own default would be a question mark, which can't be told
 * from a real one.
 */
public final class Utf8 {
  private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

  private Utf8() {}

  /** A writer onto the stream; the caller flushes it. */
  public static Writer writer(OutputStream out) {
    return new OutputStreamWriter(
        out,
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(REPLACEMENT));
  }
}
