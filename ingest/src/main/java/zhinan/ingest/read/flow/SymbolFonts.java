package zhinan.ingest.read.flow;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import zhinan.text.TableLines;

/**
 * The signs of symbol fonts, whose letters are pictures: Symbol, Wingdings 1 to 3, Webdings.
 *
 * <p>Example: {@code R} in Wingdings 2 and {@code U+F0FE} in Wingdings are both {@code ☑}. A place
 * in a font is given plain (0 to 0xFF) or as files store it, with 0xF000 added. The table is {@code
 * symbol-fonts.tsv}. Holds constant tables; may be shared.
 */
public final class SymbolFonts {
  private static final int STORED = 0xF000;
  private static final int LAST = 0xFF;
  private static final int HEX = 16;

  /** Of a place that files store without its font: Word's own round bullet is of this font. */
  private static final String USUAL = "wingdings";

  private static final String BULLET_FONT = "symbol";
  private static final int BULLET = 0xB7;

  private static final Map<String, Map<Integer, String>> FONTS = new HashMap<>();

  static {
    for (String row : TableLines.of(SymbolFonts.class, "symbol-fonts.tsv")) {
      String[] cells = row.split("\t");
      FONTS
          .computeIfAbsent(plain(cells[0]), font -> new HashMap<>())
          .put(Integer.parseInt(cells[1], HEX), cells[2]);
    }
  }

  private SymbolFonts() {}

  private static String plain(String font) {
    return font.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether the letters of the font are signs. */
  public static boolean isSymbolFont(String font) {
    return FONTS.containsKey(plain(font));
  }

  /** The sign at a place of a font; empty where the font is none of these or has none there. */
  public static Optional<String> sign(String font, int place) {
    return Optional.ofNullable(FONTS.getOrDefault(plain(font), Map.of()).get(bare(place)));
  }

  /** The sign of a stored place whose font is not known; empty for any other character. */
  public static Optional<String> sign(int stored) {
    if (!isStored(stored)) {
      return Optional.empty();
    }
    return sign(bare(stored) == BULLET ? BULLET_FONT : USUAL, stored);
  }

  /** Whether it is a place in a symbol font as files store it. */
  public static boolean isStored(int c) {
    return c > STORED && c <= STORED + LAST;
  }

  private static int bare(int place) {
    return isStored(place) ? place - STORED : place;
  }

  /** Words in a font as they look; characters that the font has no sign for stay. */
  public static String shown(CharSequence words, String font) {
    if (!isSymbolFont(font)) {
      return words.toString();
    }
    StringBuilder shown = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      shown.append(sign(font, c).orElse(c == STORED + ' ' ? " " : String.valueOf(c)));
    }
    return shown.toString();
  }
}
