package zhinan.ingest.normalize.phone;

import zhinan.ingest.document.Doubt;
import zhinan.model.Severity;

/** The doubts that refuse digits as a number; joined as in {@link Remarks}. */
final class Refusals {
  private Refusals() {}

  static Doubt areaUnknown(String printed) {
    return warning(
        "phone-area-unknown", printed.concat(" has no area code, and none is known here"));
  }

  static Doubt noSuchArea(String printed, String code) {
    return impossible(printed, ": there is no area code 0", code);
  }

  static Doubt wrongStart(String printed, String areaCode) {
    return impossible(printed, ": no number starts so in the area 0", areaCode);
  }

  /** A number of the area with too many or too few digits. */
  static Doubt wrongLength(String printed, String areaCode, int found, String expected) {
    return impossible(
        printed,
        " has ",
        String.valueOf(found),
        " digits behind the area code; numbers of the area 0",
        areaCode,
        " have ",
        expected);
  }

  /** Digits where a phone is announced. */
  static Doubt noNumber(String digits, String expected) {
    String found = String.valueOf(digits.length());
    return impossible(
        digits, " has ", found, " digits; expected ", expected, ", or 11 of a mobile");
  }

  private static Doubt impossible(String... words) {
    return warning("phone-impossible", String.join("", words));
  }

  private static Doubt warning(String code, String message) {
    return new Doubt(Severity.WARNING, code, message);
  }
}
