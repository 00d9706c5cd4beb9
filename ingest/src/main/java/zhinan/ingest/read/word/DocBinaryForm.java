package zhinan.ingest.read.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.util.LittleEndian;

/**
 * Reads what a form field of a .doc keeps beside the text: MS-DOC 2.9.78, FFData. Single-use.
 *
 * <p>Example: the field {@code FORMDROPDOWN} with the entries 窗口领取 and 邮寄送达 and the second one
 * chosen shows {@code 邮寄送达}.
 */
final class DocBinaryForm {
  /** MS-DOC 2.9.157: the size of the whole in four bytes, then that of this head in two. */
  private static final int HEAD_SIZE = 4;

  private static final int BOX = 1;
  private static final int CHOICE = 2;

  /** No choice made: the preset one holds. */
  private static final int UNDECIDED = 25;

  /** Word takes 25 entries; a longer list is broken. */
  private static final int MOST_ENTRIES = 1000;

  private final byte[] data;
  private int at;

  private DocBinaryForm(byte[] data, int at) {
    this.data = data;
    this.at = at;
  }

  /** The form field that starts at a place of the data stream; none for anything else there. */
  static FormField read(byte[] data, int place) {
    if (place < 0 || place + HEAD_SIZE + 2 > data.length) {
      return FormField.NONE;
    }
    int head = LittleEndian.getUShort(data, place + HEAD_SIZE);
    return new DocBinaryForm(data, place + head).field().orElse(FormField.NONE);
  }

  private Optional<FormField> field() {
    if (!has(10) || LittleEndian.getInt(data, at) != -1) {
      return Optional.empty();
    }
    int bits = LittleEndian.getUShort(data, at + 4);
    int type = bits & 3;
    int result = bits >> 2 & 31;
    at += 10;
    string();
    if (type != BOX && type != CHOICE || !has(2)) {
      return Optional.empty();
    }
    int preset = LittleEndian.getUShort(data, at);
    at += 2;
    int chosen = result == UNDECIDED ? preset : result;
    if (type == BOX) {
      return Optional.of(FormField.box(chosen == 1));
    }
    for (int i = 0; i < 5; i++) {
      string();
    }
    return Optional.of(FormField.choice(entries(), chosen));
  }

  private boolean has(int bytes) {
    return at >= 0 && at + bytes <= data.length;
  }

  /** A string with its length in front and a zero behind. */
  private void string() {
    at += has(2) ? 2 + 2 * LittleEndian.getUShort(data, at) + 2 : 0;
  }

  /** MS-DOC 2.2.4, STTB with two bytes to a character. */
  private List<String> entries() {
    List<String> entries = new ArrayList<>();
    if (!has(6) || LittleEndian.getUShort(data, at) != 0xFFFF) {
      return entries;
    }
    int count = Math.min(MOST_ENTRIES, LittleEndian.getUShort(data, at + 2));
    int extra = LittleEndian.getUShort(data, at + 4);
    at += 6;
    for (int i = 0; i < count && has(2); i++) {
      int length = 2 * LittleEndian.getUShort(data, at);
      at += 2;
      if (!has(length)) {
        break;
      }
      entries.add(new String(data, at, length, StandardCharsets.UTF_16LE));
      at += length + extra;
    }
    return entries;
  }
}
