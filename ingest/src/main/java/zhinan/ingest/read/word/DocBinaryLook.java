package zhinan.ingest.read.word;

import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;
import zhinan.ingest.document.Style;

/**
 * What a paragraph of a .doc looks like and where it belongs.
 *
 * @param style outline level, title and alignment
 * @param list the number of its automatic list, 1-based; 0 for none
 * @param level 0-based level of the list
 * @param depth how many tables it stands in
 * @param rowEnd whether it is the mark that ends a row
 */
record DocBinaryLook(Style style, int list, int level, int depth, boolean rowEnd) {
  /** MS-DOC, sprmPJc. */
  private static final int CENTRED = 1;

  /** MS-DOC, sprmPOutLvl: 0 to 8 are outline levels, 9 is body text. */
  private static final int OUTLINE_LEVELS = 9;

  static DocBinaryLook of(ParagraphProperties properties, String styleName) {
    int stated = properties.getLvl();
    int named = DocStyleName.heading(styleName).orElse(0);
    int outline = stated >= 0 && stated < OUTLINE_LEVELS ? stated + 1 : named;
    boolean centred = properties.getJustification() == CENTRED;
    Style style =
        new Style(
            outline,
            DocStyleName.isTitle(styleName),
            centred,
            0,
            OptionalInt.empty(),
            Optional.empty());
    int depth = Math.max(properties.getItap(), properties.getFInTable() ? 1 : 0);
    boolean rowEnd = properties.getFTtp() || properties.getFTtpEmbedded();
    return new DocBinaryLook(style, properties.getIlfo(), properties.getIlvl(), depth, rowEnd);
  }

  /** The style with the identity of the paragraph's list. */
  Style numbered(int identity) {
    return new Style(
        style.outline(),
        style.title(),
        style.centred(),
        0,
        OptionalInt.of(identity),
        Optional.empty());
  }
}
