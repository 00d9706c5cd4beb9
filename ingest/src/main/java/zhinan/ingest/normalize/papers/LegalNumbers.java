package zhinan.ingest.normalize.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds document numbers (文号). Stateless.
 *
 * <p>Example: {@code 国办发[2018]45号}, {@code 国办发（2018）第45号} and {@code 国办发【2018】45 号} are all
 * 国办发〔2018〕45号; decrees ({@code 国务院令第412号}) and notices ({@code 公告2013年第21号}) keep their words.
 * Source of the forms: 党政机关公文格式 (GB/T 9704).
 */
final class LegalNumbers {
  /** What numbers of articles and decrees are made of. */
  static final String DIGITS = "0-9０-９〇零一二三四五六七八九十百千两";

  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\s{0,2}[〔\\[（(【［﹝]\\s?([0-9０-９]{4})\\s?年?[〕\\]）)】］﹞]"
              + "\\s{0,2}第?\\s?([0-9０-９]{1,5})\\s?号");

  private static final Pattern DECREE =
      Pattern.compile("令\\s{0,2}[（(]?\\s?第\\s?([D]{1,8})\\s?号".replace("D", DIGITS));

  private static final Pattern NOTICE =
      Pattern.compile("公告\\s{0,2}[（(〔]?\\s?([0-9]{4}年?)?[）)〕]?\\s?第\\s?([0-9]{1,5})\\s?号");

  private LegalNumbers() {}

  /** Writes a number out. */
  private interface Spelling {
    String of(String sender, Matcher match);
  }

  /** All in the line, in order. */
  static List<LegalNumber> in(String chars) {
    if (chars.indexOf('号') < 0) {
      return List.of();
    }
    List<LegalNumber> found = new ArrayList<>();
    find(BRACKETED, chars, found, (by, m) -> by + "〔" + m.group(1) + "〕" + m.group(2) + "号");
    if (chars.indexOf('令') >= 0) {
      find(DECREE, chars, found, (by, m) -> by + "令第" + m.group(1) + "号");
    }
    if (chars.contains("公告")) {
      find(NOTICE, chars, found, (by, m) -> by + "公告" + year(m.group(1)) + "第" + m.group(2) + "号");
    }
    found.sort(Comparator.comparingInt(LegalNumber::from));
    return found;
  }

  private static void find(Pattern form, String chars, List<LegalNumber> found, Spelling spelling) {
    Matcher number = form.matcher(chars);
    while (number.find()) {
      String sender = LegalSender.before(chars, number.start());
      boolean named = form != BRACKETED && chars.charAt(number.start()) == '公';
      if (!sender.isEmpty() || named) {
        String value = ascii(spelling.of(sender, number));
        found.add(new LegalNumber(number.start() - sender.length(), number.end(), value));
      }
    }
  }

  private static String year(String stated) {
    return stated == null ? "" : stated.endsWith("年") ? stated : stated + "年";
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
