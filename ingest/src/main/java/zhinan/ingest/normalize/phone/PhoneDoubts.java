package zhinan.ingest.normalize.phone;

import zhinan.ingest.document.Doubt;
import zhinan.model.Severity;

/**
 * The doubts about numbers and fields of numbers. Messages are joined by {@link String#join}, which
 * costs a cold start nothing, unlike the first use of each {@code +}.
 */
final class PhoneDoubts {
  private PhoneDoubts() {}

  static Doubt areaInferred(String areaCode) {
    return info(
        "phone-area-inferred",
        String.join("", "no area code is printed; 0", areaCode, " holds for the words around"));
  }

  static Doubt menu(String extension, String key) {
    return info(
        "phone-menu",
        String.join("", "behind the extension ", extension, " a menu goes on with ", key));
  }

  static Doubt range(String from, String to) {
    return info(
        "phone-range",
        String.join("", "read as all numbers from ", from, " to ", to, ", not as an extension"));
  }

  static Doubt orRange(String extension) {
    return info(
        "phone-range",
        String.join("", "read as the extension ", extension, ", may be the end of a range"));
  }

  static Doubt fax() {
    return info("phone-fax", "the words in front say that it is a fax");
  }

  static Doubt unassigned(String mobile) {
    return info("phone-unassigned", mobile.concat(": no mobiles are known to start so"));
  }

  static Doubt absent(String field) {
    return info("phone-absent", "no digits of a number: ".concat(field));
  }

  static Doubt beside(String digits) {
    return info("phone-unreadable", "these digits are no number: ".concat(digits));
  }

  static Doubt unreadable(String field) {
    return new Doubt(Severity.WARNING, "phone-unreadable", "no number was read: ".concat(field));
  }

  private static Doubt info(String code, String message) {
    return new Doubt(Severity.INFO, code, message);
  }

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
