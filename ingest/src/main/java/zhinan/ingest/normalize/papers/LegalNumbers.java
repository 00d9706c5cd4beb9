package zhinan.ingest.normalize.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Finds document numbers (文号). Stateless.
 *
 * <p>Example: {@code 国办发[2018]45号}, {@code 国办发（2018）第45号} and {@code 国办发【2018】45 号} are all
 * 国办发〔2018〕45号; decrees ({@code 国务院令第412号}) and notices ({@code 公告2013年第21号}) keep their words.
 */
final class LegalNumbers {
  /** What numbers of articles and decrees are made of. */
  static final String DIGITS = "0-9０-９〇零一二三四五六七八九十百千两";

  private LegalNumbers() {}

  /** All in the line, in order. */
  static List<LegalNumber> in(String chars) {
    if (chars.indexOf('号') < 0) {
      return List.of();
    }
    List<LegalNumber> found = new ArrayList<>();
    for (LegalNumberForm form : LegalNumberForm.values()) {
      if (chars.contains(form.sign())) {
        find(form, chars, found);
      }
    }
    found.sort(Comparator.comparingInt(LegalNumber::from));
    return found;
  }

  private static void find(LegalNumberForm form, String chars, List<LegalNumber> found) {
    Matcher number = form.in(chars);
    while (number.find()) {
      String sender = LegalSender.before(chars, number.start());
      boolean named = form != LegalNumberForm.BRACKETED && chars.charAt(number.start()) == '公';
      if (!sender.isEmpty() || named) {
        String value = ascii(form.written(sender, number));
        found.add(new LegalNumber(number.start() - sender.length(), number.end(), value));
      }
    }
  }

  private static String ascii(String value) {
    StringBuilder ascii = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      ascii.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
    }
    return ascii.toString();
  }
}
