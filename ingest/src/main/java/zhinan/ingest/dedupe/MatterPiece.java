package zhinan.ingest.dedupe;

import zhinan.model.Node;
import zhinan.model.NodeType;
import zhinan.text.Brackets;
import zhinan.text.Signs;
import zhinan.text.Words;

/**
 * One piece of a matter: the text right under a matter, part or section.
 *
 * @param node whose text it is
 * @param key what pieces of two matters are paired by: the headings from below the matter down
 * @param heading the letters and digits of its own heading
 * @param text the text as printed
 * @param words the text as words
 */
record MatterPiece(Node node, String key, String heading, String text, Words words) {

  /** The same piece, paired by another key. */
  MatterPiece under(String other) {
    return new MatterPiece(node, other, heading, text, words);
  }

  /** Whether this is the other one cut short: where a clause, an item or a line ends. */
  boolean begins(MatterPiece other) {
    if (!words.begins(other.words)) {
      return false;
    }
    boolean whole = words.isEmpty() || words.equals(other.words);
    return whole || isParted(other.text, end(other.text, words.key().length()));
  }

  /** Where the first so many letters and digits of the text end. */
  private static int end(String text, int length) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Words.of(text.substring(0, middle)).key().length() < length) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** An opening bracket parts nothing: 身份证（复印件） is no 身份证 with something behind it. */
  private static boolean isParted(String text, int at) {
    int next = at;
    boolean parted = false;
    while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
      char c = text.charAt(next++);
      if (Brackets.isOpen(c)) {
        return parted;
      }
      parted |= c == '\n' || !Signs.isBlank(c);
    }
    return parted;
  }

  /** The heading as printed, {@code ""} for the text right under the matter. */
  String title() {
    return node.type() == NodeType.MATTER ? "" : node.heading().title();
  }
}
