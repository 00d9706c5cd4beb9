package zhinan.ingest.read.pdf;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/**
 * What the fonts of one document say of their glyphs: which characters they stand for, and whether
 * they are bold. Each font is judged once.
 *
 * <p>A font that does not say what its glyphs stand for gives no words at all: the code of a glyph
 * is a number inside the file ({@code !"#} for {@code 办理条}), not a character.
 */
final class PdfFonts {
  /** From this weight on a font is bold; 600 is semi-bold in the scale of the PDF standard. */
  private static final float BOLD_WEIGHT = 600;

  /** Chinese characters are one em wide; no Latin font has more than a few letters as wide. */
  private static final double WIDE = 900;

  /** This part of a font's glyphs is wide where it is a Chinese one. */
  private static final double NEARLY_ALL = 0.7;

  private static final int FEWEST_GLYPHS = 3;

  /** Sizes of type 3 fonts are free; within this factor of an em they are taken at their word. */
  private static final double FREE = 2;

  private static final int PAGE = 256;

  private final Map<PDFont, Face> faces = new IdentityHashMap<>();
  private Optional<Face> last = Optional.empty();

  /** A font, judged, with the glyphs that have been looked up. */
  static final class Face {
    private final PDFont font;
    private final boolean bold;
    private final boolean coded;
    private final double em;
    private final String[][] texts = new String[PAGE][];

    private Face(PDFont font) {
      this.font = font;
      this.bold = isBoldFont(font);
      this.coded = font instanceof PDSimpleFont simple && isCodedFont(simple);
      this.em = font instanceof PDType3Font type3 ? type3Em(type3) : 1;
    }

    boolean isBold() {
      return bold;
    }

    /** How high its glyphs are at the size of one. */
    double em() {
      return em;
    }

    /** The characters that a glyph stands for; {@code ""} where the font does not say. */
    String text(int code) {
      if (code < 0 || code >= PAGE * PAGE) {
        return read(code);
      }
      if (texts[code / PAGE] == null) {
        texts[code / PAGE] = new String[PAGE];
      }
      String[] page = texts[code / PAGE];
      if (page[code % PAGE] == null) {
        page[code % PAGE] = read(code);
      }
      return page[code % PAGE];
    }

    private String read(int code) {
      String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
      return coded || text == null || text.isEmpty() ? "" : readable(text);
    }
  }

  /** The font's face; of one glyph after the other it is mostly the same. */
  Face face(PDFont font) {
    if (last.isEmpty() || last.get().font != font) {
      last = Optional.of(faces.computeIfAbsent(font, Face::new));
    }
    return last.get();
  }

  private static String readable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)) {
        return Character.isWhitespace(c) ? text.replaceAll("\\p{Cntrl}", " ") : "";
      }
      if (isNone(c)) {
        return "";
      }
    }
    return text;
  }

  /** The replacement character and private ones, but for the bullets of symbol fonts. */
  private static boolean isNone(char c) {
    return c >= '\ufffd'
        || Character.getType(c) == Character.PRIVATE_USE && (c < '\uf000' || c > '\uf0ff');
  }

  /** Whether the letters that the font names are wide signs in truth, numbered by letters. */
  private static boolean isCodedFont(PDSimpleFont font) {
    if (font.getCOSObject().containsKey(COSName.TO_UNICODE) || !isOwn(font)) {
      return false;
    }
    double em = font instanceof PDType3Font type3 ? 1000 * type3.getFontMatrix().getScaleX() : 1;
    int glyphs = 0;
    int wide = 0;
    if (font.getCOSObject().getDictionaryObject(COSName.WIDTHS) instanceof COSArray widths) {
      for (COSBase width : widths.toList()) {
        double points = width instanceof COSNumber number ? number.floatValue() * em : 0;
        glyphs += points > 0 ? 1 : 0;
        wide += points >= WIDE ? 1 : 0;
      }
    }
    return glyphs >= FEWEST_GLYPHS && wide >= NEARLY_ALL * glyphs;
  }

  /** Whether the file brings the font along, in whatever state. */
  private static boolean isOwn(PDSimpleFont font) {
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return font instanceof PDType3Font
        || descriptor != null
            && (descriptor.getFontFile() != null
                || descriptor.getFontFile2() != null
                || descriptor.getFontFile3() != null);
  }

  private static boolean isBoldFont(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return name.contains("bold")
        || name.contains("black")
        || name.contains("heavy")
        || descriptor != null
            && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
  }

  /** How many times the font's nominal size a character is high: 1 but for type 3 fonts. */
  private static double type3Em(PDType3Font font) {
    PDRectangle box = font.getFontBBox();
    double height = box == null ? 0 : Math.abs(box.getHeight() * font.getFontMatrix().getScaleY());
    return height <= 0 || height <= FREE && height >= 1 / FREE ? 1 : height;
  }
}
