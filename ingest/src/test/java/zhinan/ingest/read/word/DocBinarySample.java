package zhinan.ingest.read.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPBinTable;
import org.apache.poi.hwpf.sprm.SprmBuffer;

/**
 * Builds .doc files in memory: {@code everything.doc} with runs of its own in front of its first
 * paragraph.
 */
final class DocBinarySample {
  /** MS-DOC 2.6.1. */
  static final int HIDDEN = 0x083C;

  static final int DELETED = 0x0800;
  static final int INSERTED = 0x0801;
  static final int RAISED = 0x2A48;
  static final int FONT = 0x4A4F;
  static final int SPECIAL = 0x0855;
  static final int SYMBOL = 0x6A09;

  /** The number of the font Symbol in the document's table. */
  static final int SYMBOL_FONT = 1;

  private record Piece(String words, SprmBuffer look) {}

  private final List<Piece> pieces = new ArrayList<>();

  /** Adds words of the usual look. */
  DocBinarySample text(String words) {
    pieces.add(new Piece(words, new SprmBuffer(0)));
    return this;
  }

  /** Adds words with one property. */
  DocBinarySample text(String words, int property, int value) {
    SprmBuffer look = new SprmBuffer(0);
    add(look, property, value);
    pieces.add(new Piece(words, look));
    return this;
  }

  /** Adds a sign of a symbol font by its property. */
  DocBinarySample symbol(int font, int place) {
    SprmBuffer look = new SprmBuffer(0);
    add(look, SPECIAL, 1);
    add(look, SYMBOL, place << 16 | font);
    pieces.add(new Piece("(", look));
    return this;
  }

  private static void add(SprmBuffer look, int property, int value) {
    switch (property >> 13) {
      case 2 -> look.addSprm((short) property, (short) value);
      case 3 -> look.addSprm((short) property, value);
      default -> look.addSprm((short) property, (byte) value);
    }
  }

  byte[] bytes() {
    StringBuilder words = new StringBuilder();
    pieces.forEach(piece -> words.append(piece.words));
    try (InputStream in = DocBinarySample.class.getResourceAsStream("everything.doc");
        HWPFDocument document = new HWPFDocument(in)) {
      document.getRange().insertBefore(words.toString());
      CHPBinTable runs = document.getCharacterTable();
      runs.getTextRuns().get(0).setStart(words.length());
      int end = words.length();
      for (int i = pieces.size() - 1; i >= 0; i--) {
        int start = end - pieces.get(i).words.length();
        runs.insert(0, start, pieces.get(i).look);
        runs.getTextRuns().get(0).setEnd(end);
        end = start;
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
