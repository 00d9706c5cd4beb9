package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import zhinan.ingest.normalize.office.Joined;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.words.OfficeField;
import zhinan.text.Text;

/** Gathers the cells of one office. Single-use. */
final class OfficeCells {
  private final Map<OfficeField, List<Text>> fields = new EnumMap<>(OfficeField.class);
  private final List<Text> words = new ArrayList<>();

  /** Adds what a cell, or a piece of it, says. */
  void add(OfficeField field, Text text) {
    if (!text.isBlank()) {
      fields
          .computeIfAbsent(
              field == OfficeField.FAX ? OfficeField.REMARKS : field, key -> new ArrayList<>())
          .add(text);
    }
  }

  /** Adds the words of a cell that belongs to the office. */
  void addWords(Text text) {
    if (!text.isBlank()) {
      words.add(text);
    }
  }

  boolean says(OfficeField field) {
    return fields.containsKey(field);
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** Takes over what a row says that goes on with this office. */
  void append(OfficeCells more) {
    more.fields.forEach((field, texts) -> texts.forEach(text -> add(field, text)));
    words.addAll(more.words);
  }

  Office office() {
    Map<OfficeField, Text> stated = new EnumMap<>(OfficeField.class);
    for (OfficeField field : OfficeField.values()) {
      if (field.isWhole()) {
        stated.put(field, text(field));
      }
    }
    return new Office(stated, Joined.lines(words));
  }

  private Text text(OfficeField field) {
    return switch (field) {
      case NAME -> name();
      case DISTRICT -> get(field).stream().findFirst().orElse(Office.NOTHING);
      case ADDRESS ->
          Joined.run(List.of(Joined.run(get(field)), Joined.run(get(OfficeField.WINDOW))));
      default -> Joined.lines(get(field));
    };
  }

  private List<Text> get(OfficeField field) {
    return fields.getOrDefault(field, List.of());
  }

  /** The office and its part; a part that repeats the office stands alone. */
  Text name() {
    Text name = Joined.run(get(OfficeField.NAME));
    Text part = Joined.run(get(OfficeField.PART));
    return !part.isBlank() && part.chars().contains(name.chars())
        ? part
        : Joined.run(List.of(name, part));
  }
}
