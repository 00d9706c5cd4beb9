package zhinan.ingest.normalize.hours;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Util;
import java.io.StringReader;

/** What the parser of opening_hours makes of a value, printed by itself. */
final class OpeningHoursPrint {
  private OpeningHoursPrint() {}

  static String again(String value) {
    try {
      return Util.rulesToOpeningHoursString(
          new OpeningHoursParser(new StringReader(value)).rules(true));
    } catch (OpeningHoursParseException refused) {
      return "refused: " + refused.getMessage();
    }
  }
}
