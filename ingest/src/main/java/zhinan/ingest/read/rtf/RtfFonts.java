package zhinan.ingest.read.rtf;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import zhinan.ingest.read.flow.SymbolFonts;

/**
 * The character sets of the fonts of a document (RTF 1.9.1, font table). Single-use.
 *
 * <p>Example: with {@code \f1\fcharset134} the bytes {@code b0 ec} in the font 1 are {@code 办}.
 */
final class RtfFonts {
  private static final int SYMBOL = 2;

  /** Fonts of symbols have their signs in the private use area, as Word's other formats do. */
  private static final char SYMBOLS = '\uf000';

  /** A sign of such a font. */
  private static final Pattern SIGN = Pattern.compile("[\uf000-\uf0ff]");

  private static final String BULLET = "•";

  private static final Map<Integer, String> CHARSETS =
      Map.ofEntries(
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(134, "GB18030"),
          Map.entry(136, "x-windows-950"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(204, "windows-1251"),
          Map.entry(238, "windows-1250"));

  private final Map<Integer, Integer> fonts = new HashMap<>();
  private final Map<Integer, String> names = new HashMap<>();
  private Charset usual = Charset.forName("windows-1252");
  private int current;

  /** The character set of the document, {@code \ansicpg936}. */
  void codePage(int page) {
    String name =
        switch (page) {
          case 936, 54936, 20936 -> "GB18030";
          case 950 -> "x-windows-950";
          case 932 -> "windows-31j";
          case 949 -> "x-windows-949";
          case 65001 -> "UTF-8";
          default -> "windows-" + page;
        };
    try {
      usual = Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // A page that Java does not know says as little as none.
      usual = Charset.forName("windows-1252");
    }
  }

  /** Says which font of the table is told next. */
  void define(int font) {
    current = font;
  }

  void charset(int number) {
    fonts.put(current, number);
  }

  /** Takes a piece of the name of the font that is told. */
  void name(byte[] bytes) {
    String piece = new String(bytes, StandardCharsets.US_ASCII).replace(";", "");
    names.merge(current, piece, String::concat);
  }

  /** Words in a font as they look. */
  String shown(String words, int font) {
    return SymbolFonts.shown(words, names.getOrDefault(font, ""));
  }

  /** The label of a list's item as it looks; a sign of a font that is not known is a bullet. */
  String bullet(String label, int font) {
    return SIGN.matcher(shown(label, font))
        .replaceAll(sign -> SymbolFonts.sign(sign.group().charAt(0)).orElse(BULLET));
  }

  private boolean isSymbol(int font) {
    return fonts.getOrDefault(font, 0) == SYMBOL;
  }

  String words(byte[] bytes, int font) {
    if (isSymbol(font)) {
      StringBuilder signs = new StringBuilder();
      for (byte b : bytes) {
        int code = Byte.toUnsignedInt(b);
        signs.append(code > ' ' ? (char) (SYMBOLS + code) : ' ');
      }
      return signs.toString();
    }
    String named = CHARSETS.getOrDefault(fonts.getOrDefault(font, 0), "");
    return new String(bytes, named.isEmpty() ? usual : Charset.forName(named));
  }
}
