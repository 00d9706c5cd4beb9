package zhinan.ingest.read.plain;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The character sets that Chinese text files come in. Where two fit a file equally well, the first
 * wins.
 */
public enum TextCharset {
  UTF_8("UTF-8", "UTF-8", Set.of("utf-8", "utf8", "unicode-1-1-utf-8"), 0xef, 0xbb, 0xbf),
  /** Holds GBK and GB2312. */
  GB18030(
      "GB18030",
      "GB18030",
      Set.of("gb18030", "gbk", "x-gbk", "gb2312", "gb_2312-80", "gb2312-80", "cp936", "euc-cn"),
      0x84,
      0x31,
      0x95,
      0x33),
  /** As Windows writes it, with the seven characters that ETEN added. */
  BIG5("Big5", "x-windows-950", Set.of("big5", "big5-hkscs", "cn-big5", "x-x-big5", "cp950")),
  /** Starts like UTF-16LE and stands in front of it. Read only where a mark says so. */
  UTF_32LE("UTF-32LE", "UTF-32LE", Set.of("utf-32le", "utf-32"), 0xff, 0xfe, 0x00, 0x00),
  UTF_32BE("UTF-32BE", "UTF-32BE", Set.of("utf-32be"), 0x00, 0x00, 0xfe, 0xff),
  UTF_16LE("UTF-16LE", "UTF-16LE", Set.of("utf-16le", "utf-16"), 0xff, 0xfe),
  UTF_16BE("UTF-16BE", "UTF-16BE", Set.of("utf-16be"), 0xfe, 0xff);

  private final String label;
  private final String decoder;
  private final Set<String> names;
  private final byte[] mark;

  TextCharset(String label, String decoder, Set<String> names, int... mark) {
    this.label = label;
    this.decoder = decoder;
    this.names = names;
    this.mark = new byte[mark.length];
    for (int i = 0; i < mark.length; i++) {
      this.mark[i] = (byte) mark[i];
    }
  }

  /** The character set that a document means when it names one, such as {@code gb2312}. */
  public static Optional<TextCharset> named(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(charset -> charset.names.contains(plain)).findFirst();
  }

  /** The character set whose byte order mark the bytes start with. */
  static Optional<TextCharset> marked(byte[] bytes) {
    return Arrays.stream(values()).filter(charset -> charset.marks(bytes)).findFirst();
  }

  /** Whether text in it is known by its mark alone. */
  boolean needsMark() {
    return this == UTF_32LE || this == UTF_32BE;
  }

  /** Whether a line end is one byte in it that no other character holds. */
  boolean hasLineBytes() {
    return this == UTF_8 || this == GB18030 || this == BIG5;
  }

  /** The name for provenance, as registered with IANA. */
  public String label() {
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
