package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.normalize.office.Office;
import zhinan.spec.Drawn;
import zhinan.text.Text;

/** An office in one line: its name, then the fields that it states. */
final class PrintedOffice {
  private static final List<String> FIELDS =
      List.of("name", "district", "address", "phones", "supervision", "hours", "person", "remarks");

  private PrintedOffice() {}

  static String of(Office office) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < FIELDS.size(); i++) {
      Text field = office.fields().get(i);
      if (i == 0) {
        fields.add(field.isBlank() ? "-" : Drawn.draw(field.chars()));
      } else if (!field.isBlank()) {
        fields.add(FIELDS.get(i) + "=" + Drawn.draw(field.chars()));
      }
    }
    return String.join(" | ", fields);
  }
}
