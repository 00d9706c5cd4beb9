package zhinan.ingest.normalize.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import zhinan.ingest.normalize.office.Joined;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.words.OfficeField;
import zhinan.text.Text;

/** An office in the making. Single use, by one thread. */
final class OfficeDraft {
  private final Map<OfficeField, List<Stretch>> slots = new EnumMap<>(OfficeField.class);
  private final Map<OfficeField, Text> copied = new EnumMap<>(OfficeField.class);
  private final Map<OfficeField, List<ProsePiece>> lines = new EnumMap<>(OfficeField.class);
  private final List<Stretch> touched = new ArrayList<>();

  private record Stretch(ProseRow row, int from, int to) {
    static Stretch of(ProsePiece piece) {
      return new Stretch(piece.row(), piece.from(), piece.to());
    }

    /** Whether it stands in a label or right in front of it. */
    boolean isOf(ProsePiece label) {
      return row == label.row() && to >= label.from() && to <= label.to();
    }

    Text text() {
      return row.text().sub(from, to).strip();
    }
  }

  boolean has(OfficeField slot) {
    return slots.containsKey(slot) || copied.containsKey(slot);
  }

  /** Takes over what another office states: {@code 同上}. */
  void copy(OfficeField slot, Text text, ProsePiece same) {
    copied.put(slot, text);
    touch(same);
  }

  /** Whether nothing but this field is there. */
  boolean hasOnly(OfficeField slot) {
    return slots.size() == 1 && copied.isEmpty() && has(slot);
  }

  boolean isEmpty() {
    return slots.isEmpty() && copied.isEmpty();
  }

  /** Puts the words of a piece into a slot, behind what is there; remarks keep their order. */
  void add(OfficeField slot, ProsePiece piece) {
    put(slot, List.of(Stretch.of(piece)));
    touch(piece);
  }

  /** Puts a number in, and remembers under which label it stands. */
  void add(OfficeField slot, ProsePiece number, ProsePiece label) {
    lines.computeIfAbsent(slot, s -> new ArrayList<>()).add(label);
    add(slot, number);
  }

  /**
   * Whether a number under another label is one more line of this office: {@code 办公电话：82745302
   * 咨询电话：82745303} in a row, or each in a row that its label opens. A list goes on with the next
   * office under the same label, and a row of its own that the office before has not is for all.
   *
   * @param before the labels of the office before
   */
  boolean hasOtherLine(OfficeField slot, ProsePiece label, Set<String> before) {
    List<ProsePiece> known = lines.getOrDefault(slot, List.of());
    boolean listed =
        known.stream().map(ProsePiece::key).noneMatch(before::contains)
            || before.contains(label.key());
    return !known.isEmpty()
        && known.stream().noneMatch(line -> line.key().equals(label.key()))
        && known.stream()
            .allMatch(
                line -> line.row() == label.row() || listed && line.opensRow() && label.opensRow());
  }

  /** The labels of its numbers. */
  Set<String> labels() {
    return lines.values().stream()
        .flatMap(List::stream)
        .map(ProsePiece::key)
        .collect(Collectors.toSet());
  }

  /** Whether the label of a number names the office: {@code 户籍科|电话}, {@code 电话（城东区）}. */
  boolean isNamedByLabel(OfficeField slot) {
    List<Stretch> names = slots.getOrDefault(OfficeField.NAME, List.of());
    return lines.getOrDefault(slot, List.of()).stream()
        .anyMatch(line -> names.stream().anyMatch(name -> name.isOf(line)));
  }

  /** Puts one more number in, each with the label that tells it from the others. */
  void addLine(OfficeField slot, ProsePiece number, ProsePiece label) {
    List<ProsePiece> labels = lines.get(slot);
    List<Stretch> stretches = slots.get(slot);
    if (labels.size() == 1) {
      stretches.addAll(0, labelled(labels.get(0), stretches.remove(0)));
    }
    labels.add(label);
    stretches.addAll(labelled(label, Stretch.of(number)));
    touch(label);
    touch(number);
  }

  /** Label and number; a label may stand in a row above. */
  private static List<Stretch> labelled(ProsePiece label, Stretch number) {
    return label.row() == number.row()
        ? List.of(new Stretch(number.row(), label.from(), number.to()))
        : List.of(Stretch.of(label), number);
  }

  private void put(OfficeField slot, List<Stretch> stretches) {
    List<Stretch> all = slots.computeIfAbsent(slot, s -> new ArrayList<>());
    all.addAll(stretches);
    if (slot == OfficeField.REMARKS) {
      all.sort(Comparator.comparing((Stretch s) -> s.row().number()).thenComparing(Stretch::from));
    }
  }

  /** Stretches what stands in the slot up to the end of a piece in the same row. */
  void extend(OfficeField slot, ProsePiece piece) {
    List<Stretch> stretches = slots.getOrDefault(slot, List.of());
    if (stretches.isEmpty() || stretches.get(stretches.size() - 1).row() != piece.row()) {
      add(slot, piece);
      return;
    }
    Stretch last = stretches.get(stretches.size() - 1);
    stretches.set(stretches.size() - 1, new Stretch(last.row(), last.from(), piece.to()));
    touch(piece);
  }

  /** Moves what stands in one slot behind what stands in another; remarks keep their order. */
  void move(OfficeField from, OfficeField to) {
    put(to, slots.remove(from));
  }

  /** Counts a piece among the words of the office. */
  void touch(ProsePiece piece) {
    int last = touched.size() - 1;
    if (last >= 0 && touched.get(last).row() == piece.row()) {
      Stretch before = touched.get(last);
      touched.set(
          last,
          new Stretch(
              piece.row(),
              Math.min(before.from(), piece.from()),
              Math.max(before.to(), piece.to())));
    } else {
      touched.add(Stretch.of(piece));
    }
  }

  Text text(OfficeField slot) {
    return copied.containsKey(slot)
        ? copied.get(slot)
        : joined(slot, slots.getOrDefault(slot, List.of()));
  }

  /** What stands in several rows; remarks and numbers keep their lines, the other fields run on. */
  private Text joined(OfficeField slot, List<Stretch> stretches) {
    List<Text> texts = stretches.stream().map(Stretch::text).toList();
    return slot == OfficeField.REMARKS || lines.containsKey(slot)
        ? Joined.lines(texts)
        : Joined.run(texts);
  }

  Office office() {
    Map<OfficeField, Text> stated = new EnumMap<>(OfficeField.class);
    for (OfficeField field : OfficeField.values()) {
      if (field.isWhole()) {
        stated.put(field, text(field));
      }
    }
    return new Office(stated, Text.join(touched.stream().map(Stretch::text).toList()));
  }
}
