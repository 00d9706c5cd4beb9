package zhinan.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.model.Conversion;
import zhinan.model.Ledger.Disposition;
import zhinan.model.Ledger.Entry;
import zhinan.model.Phone;
import zhinan.model.Span;
import zhinan.model.Stated;

/**
 * The phone numbers that a guide's text prints, found by a plain pattern that knows nothing of
 * tables and lists, and whether each came out in an office that stands there.
 *
 * @param found numbers that came out
 * @param lost numbers that did not, with their lines
 * @param invented numbers of the output whose digits their raw words do not hold
 */
record PrintedNumbers(List<String> found, List<String> lost, List<String> invented) {
  /**
   * Seven or eight digits or a mobile, blanks aside, with nothing in front or behind that makes it
   * part of a longer word (address of a page, licence, date).
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9A-Za-z.:/_=〔（(-])(?:0[1-9][0-9]{1,2}\\s?[-—－]{1,2}\\s?|（0[0-9]{2,3}）)?"
              + "(1[3-9][0-9]{9}|[2-9][0-9]{3} ?[0-9]{3,4})(?![0-9A-Za-z/%_.＠@号元㎡])");

  static PrintedNumbers of(Conversion conversion) {
    PrintedNumbers numbers =
        new PrintedNumbers(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<FoundContact> contacts = FoundContact.of(conversion);
    for (Entry entry : conversion.ledger().entries()) {
      if (entry.disposition() == Disposition.KEPT) {
        numbers.look(conversion.text(), entry, contacts);
      }
    }
    contacts.forEach(numbers::readBack);
    return numbers;
  }

  private void look(String text, Entry entry, List<FoundContact> contacts) {
    Matcher number = NUMBER.matcher(text).region(entry.start(), entry.end());
    number.useTransparentBounds(true);
    while (number.find()) {
      String digits = number.group(1).replace(" ", "");
      int at = number.start(1);
      boolean out = contacts.stream().anyMatch(c -> isAt(c, at) && holds(c, digits));
      long line = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
      (out ? found : lost).add(digits + " line " + line);
    }
  }

  private static boolean isAt(FoundContact contact, int offset) {
    Span place = contact.place();
    return place.start() <= offset && offset < place.end();
  }

  private static boolean holds(FoundContact contact, String digits) {
    return contact.phones().stream()
        .map(uri -> uri.replaceAll(";.*", ""))
        .anyMatch(uri -> uri.endsWith(digits));
  }

  /** The last four digits of a number stand in its raw words even where the rest is inherited. */
  private void readBack(FoundContact contact) {
    for (Optional<Stated<List<Phone>>> field :
        List.of(contact.contact().phones(), contact.contact().supervisionPhones())) {
      field.ifPresent(stated -> stated.value().ifPresent(list -> readBack(stated.raw(), list)));
    }
  }

  private void readBack(String raw, List<Phone> phones) {
    String digits = java.text.Normalizer.normalize(raw, java.text.Normalizer.Form.NFKC);
    String bare = digits.replaceAll("[^0-9]", "");
    for (Phone phone : phones) {
      String end = phone.number().substring(Math.max(0, phone.number().length() - 2));
      if (!bare.contains(end) || !bare.contains(phone.extension())) {
        invented.add(phone.uri() + " from " + raw);
      }
    }
  }
}
