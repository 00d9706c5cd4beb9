package zhinan.ingest.normalize.office;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import zhinan.ingest.words.OfficeField;
import zhinan.text.Text;

/**
 * One office, cut into fields that are not read yet.
 *
 * <p>Example: {@code 中山办事处中山区杏林街62号2楼 82745302} is the NAME 中山办事处, the ADDRESS 中山区杏林街62号2楼 and the
 * PHONES 82745302. A section may state only some of them; then the rest stands elsewhere or
 * nowhere.
 *
 * <p>Immutable, may be shared.
 *
 * @param fields what is stated, as printed, lists and extensions included; only {@link
 *     OfficeField#isWhole whole} fields, and none that is blank
 * @param words all of its row, line or lines
 */
public record Office(Map<OfficeField, Text> fields, Text words) {
  /** No words. */
  public static final Text NOTHING = Text.of("", 0);

  public Office {
    Map<OfficeField, Text> stated = new EnumMap<>(OfficeField.class);
    fields.forEach(
        (field, text) -> {
          if (!field.isWhole()) {
            throw new IllegalArgumentException(field + " is no field of an office: " + text);
          }
          if (!text.isBlank()) {
            stated.put(field, text);
          }
        });
    fields = Collections.unmodifiableMap(stated);
  }

  /** Whether the office states the field. */
  public boolean has(OfficeField field) {
    return fields.containsKey(field);
  }

  /** Whether it states any of the fields. */
  public boolean hasAny(OfficeField... any) {
    return List.of(any).stream().anyMatch(this::has);
  }

  /** What is stated; empty where nothing is. */
  public Text get(OfficeField field) {
    return fields.getOrDefault(field, NOTHING);
  }

  /** The same office with other words in a field. */
  public Office with(OfficeField field, Text text) {
    Map<OfficeField, Text> changed = new EnumMap<>(OfficeField.class);
    changed.putAll(fields);
    changed.put(field, text);
    return new Office(changed, words);
  }
}
