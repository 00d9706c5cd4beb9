package zhinan.ingest.normalize.phone;

import java.util.List;
import zhinan.ingest.document.Reading;
import zhinan.model.Phone;
import zhinan.text.Signs;

/** Whether a number can be had from the printed words, without knowing how the reader works. */
final class PhoneOrigin {
  private PhoneOrigin() {}

  /**
   * The digits of the number and of the extension stand one behind the other in the raw words, the
   * last four apart from the others (8643 0778/79); the area code stands there too, or is the
   * context's and a doubt says so. The inner numbers of a range lie between two that are printed.
   */
  static boolean isPrinted(Phone phone, Reading<List<Phone>> reading, String contextArea) {
    String digits = digits(reading.words().chars());
    boolean inferred =
        reading.doubts().stream().anyMatch(doubt -> doubt.code().equals("phone-area-inferred"));
    boolean area = digits.contains(phone.areaCode()) || inferred;
    boolean fromContext = contextArea.isEmpty() || contextArea.equals(phone.areaCode());
    String number = phone.number();
    boolean whole =
        digits.contains(number) || isVaried(number, digits) || isInRange(phone, reading);
    return whole
        && digits.contains(phone.extension())
        && area
        && (digits.contains(phone.areaCode()) || fromContext);
  }

  private static boolean isVaried(String number, String digits) {
    for (int last = 1; last <= 4 && last < number.length(); last++) {
      int cut = number.length() - last;
      int at = digits.indexOf(number.substring(0, cut));
      if (at >= 0 && digits.indexOf(number.substring(cut), at + cut + last) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInRange(Phone phone, Reading<List<Phone>> reading) {
    long number = Long.parseLong(phone.number());
    List<Phone> all = reading.value().orElse(List.of());
    boolean below = all.stream().anyMatch(p -> Long.parseLong(p.number()) == number - 1);
    boolean above = all.stream().anyMatch(p -> Long.parseLong(p.number()) == number + 1);
    return below && above;
  }

  static String digits(String chars) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < chars.length(); i++) {
      int digit = Signs.digit(chars.charAt(i));
      if (digit >= 0) {
        digits.append(digit);
      }
    }
    return digits.toString();
  }
}
