package zhinan.ingest.structure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zhinan.model.NodeType;
import zhinan.model.SectionKind;
import zhinan.text.Text;

/**
 * A heading that was decided on.
 *
 * @param type the level
 * @param from index of the first block that belongs to the heading
 * @param to index of the last; the same but for a matter whose number and name stand on lines of
 *     their own; one less than {@code from} for a matter whose title is not printed
 * @param label as printed with its punctuation, {@code ""} for none
 * @param number without punctuation, {@code ""} for none
 * @param title the words
 * @param bodyStart where in the text of block {@code to} the body starts
 * @param kinds of a section; empty for other levels
 * @param value the number's value, 0 for none
 * @param holder whose it is
 */
record GuideHead(
    NodeType type,
    int from,
    int to,
    String label,
    String number,
    Text title,
    int bodyStart,
    List<SectionKind> kinds,
    int value,
    Holder holder) {
  /** Whose a heading is. */
  enum Holder {
    /** It belongs to what stands above it. */
    ABOVE,
    /** A section behind the last matter of a theme or stage that holds for all of it. */
    GROUP,
    /** A section behind the last matter that holds for the guide. */
    GUIDE
  }

  /** A heading that belongs to what stands above it. */
  GuideHead(
      NodeType type,
      int from,
      int to,
      String label,
      String number,
      Text title,
      int bodyStart,
      List<SectionKind> kinds,
      int value) {
    this(type, from, to, label, number, title, bodyStart, kinds, value, Holder.ABOVE);
  }

  /** The same heading as a section that others share. */
  GuideHead shared(Holder by) {
    return new GuideHead(
        NodeType.SECTION, from, to, label, number, title, bodyStart, kinds, value, by);
  }

  /** The same heading, which starts with a line above it. */
  GuideHead from(int block) {
    return new GuideHead(type, block, to, label, number, title, bodyStart, kinds, value, holder);
  }

  /** Whether it is a section that several matters share. */
  boolean isShared() {
    return holder != Holder.ABOVE;
  }

  /** Whether the matter's title is not printed; its sections start at {@code from}. */
  boolean isUnprinted() {
    return to < from;
  }

  /** The blocks that the heads take up. */
  static Set<Integer> blocks(List<GuideHead> heads) {
    return heads.stream()
        .flatMap(head -> IntStream.rangeClosed(head.from, head.to).boxed())
        .collect(Collectors.toSet());
  }
}
