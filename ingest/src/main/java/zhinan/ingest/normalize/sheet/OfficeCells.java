package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.words.OfficeField;
import zhinan.text.Text;

/** Gathers the cells of one office. Single-use. */
final class OfficeCells {
  private final OfficeFields fields = new OfficeFields();
  private final List<Text> words = new ArrayList<>();

  /** Adds what a cell, or a piece of it, says in a role. */
  void add(OfficeField role, Text text) {
    fields.add(role, text);
  }

  /** Adds the words of a cell that belongs to the office. */
  void addWords(Text text) {
    if (!text.isBlank()) {
      words.add(text);
    }
  }

  boolean says(OfficeField role) {
    return fields.says(role);
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** Takes over what a row says that goes on with this office. */
  void append(OfficeCells more) {
    fields.append(more.fields);
    words.addAll(more.words);
  }

  Office office() {
    List<Text> districts = fields.get(OfficeField.DISTRICT);
    return Office.of(Joined.lines(words))
        .withName(name())
        .withDistrict(districts.isEmpty() ? Office.NOTHING : districts.get(0))
        .withAddress(fields.address())
        .withPhones(Joined.lines(fields.get(OfficeField.PHONES)))
        .withSupervision(Joined.lines(fields.get(OfficeField.SUPERVISION)))
        .withHours(Joined.lines(fields.get(OfficeField.HOURS)))
        .withPerson(Joined.lines(fields.get(OfficeField.PERSON)))
        .withRemarks(Joined.lines(fields.get(OfficeField.REMARKS)));
  }

  Text name() {
    return fields.name();
  }
}
