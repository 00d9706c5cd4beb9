package zhinan.ingest.normalize.phone;

import zhinan.ingest.document.Doubt;
import zhinan.model.Severity;

/**
 * The doubts about numbers and fields of numbers. Messages are joined by {@link String#join}, which
 * costs a cold start nothing, unlike the first use of each {@code +}.
 */
final class Remarks {
  private Remarks() {}

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
}
