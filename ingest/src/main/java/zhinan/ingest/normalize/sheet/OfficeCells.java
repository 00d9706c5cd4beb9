package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import zhinan.ingest.document.Text;
import zhinan.ingest.normalize.office.Office;

/** Gathers the cells of one office. Single-use. */
final class OfficeCells {
  private final Map<Role, List<Text>> fields = new EnumMap<>(Role.class);
  private final List<Text> words = new ArrayList<>();

  /** Adds what a cell, or a piece of it, says in a role. */
  void add(Role role, Text text) {
    if (!text.isBlank()) {
      fields
          .computeIfAbsent(role == Role.FAX ? Role.REMARK : role, key -> new ArrayList<>())
          .add(text);
    }
  }

  /** Adds the words of a cell that belongs to the office. */
  void addWords(Text text) {
    if (!text.isBlank()) {
      words.add(text);
    }
  }

  boolean says(Role role) {
    return fields.containsKey(role);
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** Takes over what a row says that goes on with this office. */
  void append(OfficeCells more) {
    more.fields.forEach((role, texts) -> texts.forEach(text -> add(role, text)));
    words.addAll(more.words);
  }

  Office office() {
    Text address = address();
    return Office.of(Joined.lines(words))
        .withName(name())
        .withDistrict(get(Role.DISTRICT).isEmpty() ? Office.NOTHING : get(Role.DISTRICT).get(0))
        .withAddress(address)
        .withPhones(Joined.lines(get(Role.PHONE)))
        .withSupervision(Joined.lines(get(Role.SUPERVISION)))
        .withHours(Joined.lines(get(Role.HOURS)))
        .withPerson(Joined.lines(get(Role.PERSON)))
        .withRemarks(Joined.lines(get(Role.REMARK)));
  }

  private List<Text> get(Role role) {
    return fields.getOrDefault(role, List.of());
  }

  /** The office and its part; a part that repeats the office stands alone. */
  Text name() {
    Text name = Joined.run(get(Role.NAME));
    Text part = Joined.run(get(Role.PART));
    return !part.isBlank() && part.chars().contains(name.chars())
        ? part
        : Joined.run(List.of(name, part));
  }

  private Text address() {
    List<Text> pieces = new ArrayList<>(get(Role.ADDRESS));
    pieces.addAll(get(Role.WINDOW));
    return Joined.run(pieces);
  }
}
