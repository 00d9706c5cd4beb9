package zhinan.ingest.read.plain;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/**
 * The character sets that Chinese text files come in. Where two fit a file equally well, the first
 * wins.
 */
public enum TextCharset {
  UTF_8("UTF-8", "UTF-8", 0xef, 0xbb, 0xbf),
  /** Holds GBK and GB2312. */
  GB18030("GB18030", "GB18030", 0x84, 0x31, 0x95, 0x33),
  /** As Windows writes it, with the seven characters that ETEN added. */
  BIG5("Big5", "x-windows-950"),
  UTF_16LE("UTF-16LE", "UTF-16LE", 0xff, 0xfe),
  UTF_16BE("UTF-16BE", "UTF-16BE", 0xfe, 0xff);

  private final String label;
  private final String decoder;
  private final byte[] mark;

  TextCharset(String label, String decoder, int... mark) {
    this.label = label;
    this.decoder = decoder;
    this.mark = new byte[mark.length];
    for (int i = 0; i < mark.length; i++) {
      this.mark[i] = (byte) mark[i];
    }
  }

  /** The character set whose byte order mark the bytes start with. */
  static Optional<TextCharset> marked(byte[] bytes) {
    return Arrays.stream(values()).filter(charset -> charset.marks(bytes)).findFirst();
  }

  /** The name for provenance, as registered with IANA. */
  String label() {
    return label;
  }

  Charset charset() {
    return Charset.forName(decoder);
  }

  /** The length of the byte order mark that the bytes start with; 0 for none. */
  int markLength(byte[] bytes) {
    return marks(bytes) ? mark.length : 0;
  }

  private boolean marks(byte[] bytes) {
    return mark.length > 0
        && bytes.length >= mark.length
        && Arrays.equals(mark, 0, mark.length, bytes, 0, mark.length);
  }
}
