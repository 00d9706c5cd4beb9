package zhinan.ingest.normalize.directory;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.words.OfficeField;
import zhinan.text.Text;

/**
 * Puts people of one office together: persons with phones that stand in a row and name no office.
 *
 * <p>Example: {@code 周启明：5861207 方若琳：5861233} is one office with two persons and two phones.
 */
final class ColleagueJoin {
  private ColleagueJoin() {}

  /** The offices of one listing, colleagues joined. */
  static List<Office> join(List<Office> offices) {
    List<Office> joined = new ArrayList<>();
    for (Office office : offices) {
      int last = joined.size() - 1;
      if (last >= 0 && isPerson(joined.get(last)) && isPerson(office)) {
        joined.set(last, both(joined.get(last), office));
      } else {
        joined.add(office);
      }
    }
    return joined;
  }

  private static boolean isPerson(Office office) {
    return office.has(OfficeField.PERSON)
        && office.has(OfficeField.PHONES)
        && !office.has(OfficeField.NAME)
        && !office.has(OfficeField.ADDRESS)
        && !office.has(OfficeField.HOURS)
        && !office.has(OfficeField.SUPERVISION);
  }

  private static Office both(Office one, Office other) {
    Text words = text(one.words(), " ", other.words());
    return new Office(one.fields(), words)
        .with(
            OfficeField.PERSON,
            text(one.get(OfficeField.PERSON), "、", other.get(OfficeField.PERSON)))
        .with(
            OfficeField.PHONES,
            text(one.get(OfficeField.PHONES), " ", other.get(OfficeField.PHONES)))
        .with(
            OfficeField.REMARKS,
            one.has(OfficeField.REMARKS)
                ? text(one.get(OfficeField.REMARKS), " ", other.get(OfficeField.REMARKS))
                : other.get(OfficeField.REMARKS));
  }

  private static Text text(Text one, String between, Text other) {
    return other.isBlank() ? one : Text.join(List.of(one, other), between);
  }
}
