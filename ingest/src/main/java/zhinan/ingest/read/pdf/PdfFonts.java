package zhinan.ingest.read.pdf;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
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

  private final Map<PDFont, Boolean> bold = new IdentityHashMap<>();
  private final Map<PDFont, Boolean> coded = new IdentityHashMap<>();
  private final Map<PDFont, Double> ems = new IdentityHashMap<>();

  /** The characters that a glyph stands for; {@code ""} where the font does not say. */
  String text(PDFont font, int code) {
    String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
    if (text == null || text.isEmpty() || isCoded(font)) {
      return "";
    }
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
  private boolean isCoded(PDFont font) {
    return font instanceof PDSimpleFont
        && coded.computeIfAbsent(font, simple -> isCodedFont((PDSimpleFont) simple));
  }

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

  boolean isBold(PDFont font) {
    return bold.computeIfAbsent(font, PdfFonts::isBoldFont);
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
  double em(PDFont font) {
    return font instanceof PDType3Font type3 ? ems.computeIfAbsent(font, f -> type3Em(type3)) : 1;
  }

  private static double type3Em(PDType3Font font) {
    PDRectangle box = font.getFontBBox();
    double height = box == null ? 0 : Math.abs(box.getHeight() * font.getFontMatrix().getScaleY());
    return height <= 0 || height <= FREE && height >= 1 / FREE ? 1 : height;
  }
}
