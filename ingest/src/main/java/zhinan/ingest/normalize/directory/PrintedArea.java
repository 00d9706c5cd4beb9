package zhinan.ingest.normalize.directory;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.normalize.place.Locality;
import zhinan.ingest.words.OfficeField;

/**
 * The area code of a list: where its printed numbers agree on one, numbers without inherit that.
 *
 * <p>Example: {@code 0515-88281001} in one row and {@code 88281002} in the next, in a guide of
 * another city.
 */
final class PrintedArea {
  private static final Pattern AREA =
      Pattern.compile("(?<![0-9])[(（]?0(10|2[0-9]|[3-9][0-9]{2})[)）\\-—－ ]");

  private PrintedArea() {}

  /** The document's place with the list's area code. */
  static Locality of(Listing listing, Locality from) {
    Set<String> codes = new TreeSet<>();
    for (Office office : listing.offices()) {
      Matcher area = AREA.matcher(office.get(OfficeField.PHONES).chars());
      while (area.find()) {
        codes.add(area.group(1));
      }
    }
    return codes.size() == 1 ? new Locality(from.division(), codes.iterator().next()) : from;
  }
}
