package zhinan.ingest.normalize.directory;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.normalize.office.Office;
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
    return !office.person().isBlank()
        && !office.phones().isBlank()
        && office.name().isBlank()
        && office.address().isBlank()
        && office.hours().isBlank()
        && office.supervision().isBlank();
  }

  private static Office both(Office one, Office other) {
    return one.withPerson(text(one.person(), "、", other.person()))
        .withPhones(text(one.phones(), " ", other.phones()))
        .withRemarks(
            one.remarks().isBlank() ? other.remarks() : text(one.remarks(), " ", other.remarks()))
        .withWords(text(one.words(), " ", other.words()));
  }

  private static Text text(Text one, String between, Text other) {
    return other.isBlank() ? one : Text.join(List.of(one, other), between);
  }
}
