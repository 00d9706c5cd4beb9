package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts small raised signs on the line that they belong to: {@code 三个月¹，} and {@code m²}. A raised
 * digit becomes the character for one, so that it is no digit of the text beside it.
 */
final class PdfRaised {
  /** Raised signs are printed at two thirds of the size or less. */
  private static final double SMALL = 0.8;

  /** A raised sign rises by a third of the size; more than this is a line of its own. */
  private static final double LEAST = 0.15;

  private static final double MOST = 0.75;

  /** It stands next to what it belongs to, within this part of the size. */
  private static final double NEAR = 0.4;

  private static final String DIGITS = "0123456789";
  private static final String RAISED_DIGITS =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  private PdfRaised() {}

  static List<PdfGlyph> lowered(List<PdfGlyph> glyphs) {
    List<PdfGlyph> out = new ArrayList<>(glyphs.size());
    for (PdfGlyph glyph : glyphs) {
      PdfGlyph before = out.isEmpty() ? glyph : out.get(out.size() - 1);
      out.add(isRaisedOn(before, glyph) ? lowered(glyph, line(out)) : glyph);
    }
    return out;
  }

  /** Whether the glyph is a raised one behind {@code before}, which may be raised itself. */
  private static boolean isRaisedOn(PdfGlyph before, PdfGlyph glyph) {
    double rise = before.y() - glyph.y();
    if (rise < LEAST * before.size()) {
      return false;
    }
    boolean another = isRaised(before.text()) && Math.abs(before.size() - glyph.size()) < 1;
    double size = another ? before.size() / SMALL : before.size();
    return glyph.quarter() == 0
        && before.quarter() == 0
        && !glyph.isWide()
        && glyph.size() <= SMALL * size
        && rise >= LEAST * size
        && rise <= (another ? 1 : MOST) * size
        && Math.abs(glyph.x() - before.endX()) <= NEAR * size;
  }

  /** The last glyph that is not raised. */
  private static PdfGlyph line(List<PdfGlyph> out) {
    int at = out.size() - 1;
    while (at > 0 && isRaised(out.get(at).text())) {
      at--;
    }
    return out.get(at);
  }

  private static PdfGlyph lowered(PdfGlyph glyph, PdfGlyph line) {
    int digit = DIGITS.indexOf(glyph.text());
    return new PdfGlyph(
        digit < 0 || glyph.text().length() != 1
            ? glyph.text()
            : RAISED_DIGITS.substring(digit, digit + 1),
        glyph.x(),
        line.y(),
        glyph.endX(),
        line.y(),
        glyph.size(),
        0,
        glyph.bold(),
        glyph.ink());
  }

  /** Whether the text is made of raised digits alone. */
  static boolean isRaised(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> RAISED_DIGITS.indexOf(c) >= 0);
  }

  /** The number as it is raised: {@code ¹²} for {@code 12}; other signs as they are. */
  static String raised(String number) {
    StringBuilder raised = new StringBuilder();
    for (char c : number.toCharArray()) {
      int digit = DIGITS.indexOf(c);
      raised.append(digit < 0 ? c : RAISED_DIGITS.charAt(digit));
    }
    return raised.toString();
  }
}
