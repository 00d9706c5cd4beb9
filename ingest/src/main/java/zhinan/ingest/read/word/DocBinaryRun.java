package zhinan.ingest.read.word;

import org.apache.poi.hwpf.usermodel.CharacterProperties;

/**
 * What a stretch of characters of a .doc looks like.
 *
 * @param bold whether it is bold
 * @param hidden whether it is hidden text
 * @param deleted whether it was deleted while changes were tracked
 * @param symbol the sign of a symbol font that its placeholder stands for; 0 for none
 */
record DocBinaryRun(boolean bold, boolean hidden, boolean deleted, char symbol) {
  static final DocBinaryRun PLAIN = new DocBinaryRun(false, false, false, '\0');

  static DocBinaryRun of(CharacterProperties properties) {
    char symbol = properties.isFSpec() ? (char) properties.getXchSym() : '\0';
    return new DocBinaryRun(
        properties.isFBold(), properties.isFVanish(), properties.isFRMarkDel(), symbol);
  }
}
