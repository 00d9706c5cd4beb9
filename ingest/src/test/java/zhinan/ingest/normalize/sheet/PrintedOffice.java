package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.words.OfficeField;
import zhinan.spec.Drawn;

/** An office in one line: its name, then the fields that it states. */
final class PrintedOffice {
  private PrintedOffice() {}

  static String of(Office office) {
    List<String> fields = new ArrayList<>();
    fields.add(
        office.has(OfficeField.NAME) ? Drawn.draw(office.get(OfficeField.NAME).chars()) : "-");
    office
        .fields()
        .forEach(
            (field, text) -> {
              if (field != OfficeField.NAME) {
                fields.add(field.name().toLowerCase(Locale.ROOT) + "=" + Drawn.draw(text.chars()));
              }
            });
    return String.join(" | ", fields);
  }
}
