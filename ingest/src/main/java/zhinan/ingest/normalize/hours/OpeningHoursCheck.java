package zhinan.ingest.normalize.hours;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import java.io.StringReader;

/**
 * Asks the parser of OpenStreetMap's editors whether a value is opening_hours in the strict sense.
 * That it also prints the value as it is here is a property test; at run time that would cost ten
 * milliseconds of class loading.
 */
final class OpeningHoursCheck {
  private OpeningHoursCheck() {}

  static boolean accepts(String value) {
    try {
      return !new OpeningHoursParser(new StringReader(value)).rules(true).isEmpty();
    } catch (OpeningHoursParseException refused) {
      return false;
    }
  }
}
