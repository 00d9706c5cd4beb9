package zhinan.ingest.read.word;

import java.util.Arrays;
import java.util.Random;
import zhinan.ingest.document.DocumentReader;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.spec.DocumentBlocks;

/** Damages files by the same random numbers every time. */
final class DocxDamage {
  private DocxDamage() {}

  /** Some bytes changed, sometimes the end cut off. */
  static byte[] damaged(byte[] whole, Random random) {
    boolean cut = random.nextInt(5) == 0;
    byte[] bytes = Arrays.copyOf(whole, cut ? 1 + random.nextInt(whole.length) : whole.length);
    for (int i = random.nextInt(20); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  /** Any exception but a refusal goes through; what is read must be whole. */
  static boolean read(DocumentReader reader, byte[] bytes) {
    try {
      DocumentBlocks.assertWhole(reader.read(DocReading.file(bytes), Limits.DEFAULT));
      return true;
    } catch (UnreadableDocumentException e) {
      return false;
    }
  }
}
