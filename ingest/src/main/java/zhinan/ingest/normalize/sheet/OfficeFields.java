package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import zhinan.ingest.words.OfficeField;
import zhinan.text.Text;

/** What is said of one office in each role. Single-use. */
final class OfficeFields {
  private final Map<OfficeField, List<Text>> fields = new EnumMap<>(OfficeField.class);

  void add(OfficeField role, Text text) {
    if (!text.isBlank()) {
      fields
          .computeIfAbsent(
              role == OfficeField.FAX ? OfficeField.REMARKS : role, key -> new ArrayList<>())
          .add(text);
    }
  }

  void append(OfficeFields more) {
    more.fields.forEach((role, texts) -> texts.forEach(text -> add(role, text)));
  }

  boolean says(OfficeField role) {
    return fields.containsKey(role);
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  List<Text> get(OfficeField role) {
    return fields.getOrDefault(role, List.of());
  }

  /** The office and its part; a part that repeats the office stands alone. */
  Text name() {
    Text name = Joined.run(get(OfficeField.NAME));
    Text part = Joined.run(get(OfficeField.PART));
    return !part.isBlank() && part.chars().contains(name.chars())
        ? part
        : Joined.run(List.of(name, part));
  }

  /** The address and the window in it. */
  Text address() {
    List<Text> pieces = new ArrayList<>(get(OfficeField.ADDRESS));
    pieces.addAll(get(OfficeField.WINDOW));
    return Joined.run(pieces);
  }
}
