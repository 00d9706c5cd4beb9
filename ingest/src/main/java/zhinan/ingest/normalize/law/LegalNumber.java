package zhinan.ingest.normalize.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.normalize.material.PaperPhrase;

/**
 * A document number (文号) in a line. Immutable.
 *
 * <p>Example: {@code 国办发[2018]45号}, {@code 国办发（2018）第45号} and {@code 国办发【2018】45 号} are all
 * 国办发〔2018〕45号; decrees ({@code 国务院令第412号}) and notices ({@code 公告2013年第21号}) keep their words.
 *
 * @param from index of its first character, 0-based
 * @param to index behind its last character
 * @param value normalized
 */
record LegalNumber(int from, int to, String value) {
  /** What numbers of articles and decrees are made of. */
  static final String DIGITS = "0-9０-９〇零一二三四五六七八九十百千两";

  /** The longest sender at hand, 中华人民共和国国家税务总局公告, has 16 characters. */
  private static final int LONGEST_SENDER = 20;

  /** All in the line, in order. */
  static List<LegalNumber> in(String chars) {
    if (chars.indexOf('号') < 0) {
      return List.of();
    }
    List<LegalNumber> found = new ArrayList<>();
    for (NumberForm form : NumberForm.values()) {
      if (chars.contains(form.sign())) {
        find(form, chars, found);
      }
    }
    found.sort(Comparator.comparingInt(LegalNumber::from));
    return found;
  }

  private static void find(NumberForm form, String chars, List<LegalNumber> found) {
    Matcher number = form.in(chars);
    while (number.find()) {
      String sender = sender(chars, number.start());
      boolean named = form != NumberForm.BRACKETED && chars.charAt(number.start()) == '公';
      if (!sender.isEmpty() || named) {
        String value = ascii(form.written(sender, number));
        found.add(new LegalNumber(number.start() - sender.length(), number.end(), value));
      }
    }
  }

  /**
   * Who sent a document, 国办发 of {@code 根据国办发〔2018〕45号}: the Chinese characters in front of the
   * index, without words that only lead to them.
   */
  private static String sender(String chars, int end) {
    int from = end;
    while (from > 0 && end - from < LONGEST_SENDER && isChinese(chars.charAt(from - 1))) {
      from--;
    }
    return PaperPhrase.NUMBER_LEAD.in(chars.substring(from, end)).replaceFirst("");
  }

  private static boolean isChinese(char c) {
    return c >= '一' && c <= '龥';
  }

  private static String ascii(String value) {
    StringBuilder ascii = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      ascii.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
    }
    return ascii.toString();
  }

  /** The forms of document numbers. Source: 党政机关公文格式 (GB/T 9704). */
  private enum NumberForm {
    /** {@code 国办发[2018]45号}. */
    BRACKETED(
        "号",
        "\\s{0,2}[〔\\[（(【［﹝]\\s?([0-9０-９]{4})\\s?年?[〕\\]）)】］﹞]"
            + "\\s{0,2}第?\\s?([0-9０-９]{1,5})\\s?号"),
    /** {@code 国务院令第412号}. */
    DECREE("令", "令\\s{0,2}[（(]?\\s?第\\s?([D]{1,8})\\s?号".replace("D", LegalNumber.DIGITS)),
    /** {@code 公告2013年第21号}. */
    NOTICE("公告", "公告\\s{0,2}[（(〔]?\\s?([0-9]{4}年?)?[）)〕]?\\s?第\\s?([0-9]{1,5})\\s?号");

    private final String sign;
    private final Pattern form;

    NumberForm(String sign, String form) {
      this.sign = sign;
      this.form = Pattern.compile(form);
    }

    /** What each number of the form holds; spares most lines the closer look. */
    String sign() {
      return sign;
    }

    /** A search for numbers of the form. */
    Matcher in(String chars) {
      return form.matcher(chars);
    }

    /** The number as it is written properly. */
    String written(String sender, Matcher m) {
      return switch (this) {
        case BRACKETED -> sender + "〔" + m.group(1) + "〕" + m.group(2) + "号";
        case DECREE -> sender + "令第" + m.group(1) + "号";
        case NOTICE -> sender + "公告" + year(m.group(1)) + "第" + m.group(2) + "号";
      };
    }

    private static String year(String stated) {
      return stated == null ? "" : stated.endsWith("年") ? stated : stated + "年";
    }
  }
}
