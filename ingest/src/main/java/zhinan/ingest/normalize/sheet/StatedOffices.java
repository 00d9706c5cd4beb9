package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.words.OfficeField;
import zhinan.text.Text;

/** Tells a list of offices from a table that only has columns like one. */
final class StatedOffices {
  private StatedOffices() {}

  /**
   * None unless most of them have a name and say where they are reached; {@code hours} are those of
   * all.
   */
  static List<Office> of(List<OfficeCells> found, Text hours) {
    List<Office> offices = new ArrayList<>();
    int whole = 0;
    for (OfficeCells cells : found) {
      Office office = cells.office();
      offices.add(office.has(OfficeField.HOURS) ? office : office.with(OfficeField.HOURS, hours));
      whole += isReached(office) ? 1 : 0;
    }
    return whole * 2 >= offices.size() ? offices : List.of();
  }

  private static boolean isReached(Office office) {
    return office.has(OfficeField.NAME)
        && office.hasAny(OfficeField.PHONES, OfficeField.SUPERVISION, OfficeField.ADDRESS);
  }
}
