package zhinan.ingest.read.word;

import org.apache.poi.hwpf.usermodel.CharacterProperties;

/**
 * What a stretch of characters of a .doc looks like.
 *
 * @param bold whether it is bold
 * @param hidden whether it is hidden text
 * @param inserted whether it was inserted while changes were tracked
 * @param deleted whether it was deleted while changes were tracked
 * @param raised whether it is set as a superscript
 * @param special whether its control characters stand for notes, pictures and the like
 * @param font the number of the font of its Latin letters
 * @param symbol the place in a symbol font that its placeholder stands for; 0 for none
 * @param symbolFont the number of that font
 * @param picture where what its picture stands for begins in the data stream; below 0 for none
 */
record DocBinaryRun(
    boolean bold,
    boolean hidden,
    boolean inserted,
    boolean deleted,
    boolean raised,
    boolean special,
    int font,
    int symbol,
    int symbolFont,
    int picture) {
  static final DocBinaryRun PLAIN =
      new DocBinaryRun(false, false, false, false, false, true, -1, 0, -1, -1);

  /** MS-DOC, sprmCIss. */
  private static final int SUPERSCRIPT = 1;

  static DocBinaryRun of(CharacterProperties properties) {
    return new DocBinaryRun(
        properties.isFBold(),
        properties.isFVanish(),
        properties.isFRMark(),
        properties.isFRMarkDel(),
        properties.getIss() == SUPERSCRIPT,
        properties.isFSpec(),
        properties.getFtcAscii(),
        properties.isFSpec() ? properties.getXchSym() & 0xFFFF : 0,
        properties.getFtcSym(),
        properties.isFData() ? properties.getFcPic() : -1);
  }

  boolean isChange() {
    return inserted || deleted;
  }
}
