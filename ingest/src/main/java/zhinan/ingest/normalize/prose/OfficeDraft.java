package zhinan.ingest.normalize.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import zhinan.ingest.normalize.office.Joined;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.words.OfficeField;
import zhinan.text.Text;

/** An office in the making. Single use, by one thread. */
final class OfficeDraft {
  private final Map<OfficeField, List<Stretch>> slots = new EnumMap<>(OfficeField.class);
  private final Map<OfficeField, Text> copied = new EnumMap<>(OfficeField.class);
  private final List<Stretch> touched = new ArrayList<>();

  private record Stretch(ProseRow row, int from, int to) {
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
    put(slot, List.of(new Stretch(piece.row(), piece.from(), piece.to())));
    touch(piece);
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
      touched.add(new Stretch(piece.row(), piece.from(), piece.to()));
    }
  }

  Text text(OfficeField slot) {
    return copied.containsKey(slot)
        ? copied.get(slot)
        : joined(slot, slots.getOrDefault(slot, List.of()));
  }

  /** What stands in several rows; a remark keeps its line, the other fields run on. */
  private static Text joined(OfficeField slot, List<Stretch> stretches) {
    List<Text> texts = stretches.stream().map(Stretch::text).toList();
    return slot == OfficeField.REMARKS ? Joined.lines(texts) : Joined.run(texts);
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
