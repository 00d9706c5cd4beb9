package zhinan.ingest.normalize.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.text.Folded;
import zhinan.text.Lexicon;
import zhinan.text.Signs;

/**
 * A document number (文号) in a line. Immutable.
 *
 * <p>Example: {@code 国办发[2018]45号}, {@code 国办发（2018）第45号} and {@code 国办发【2018】45 号} are all
 * 国办发〔2018〕45号; decrees ({@code 国务院令第412号}) and notices ({@code 公告2013年第21号}) keep their words.
 *
 * @param from index of its first character in the folded line, 0-based
 * @param to index behind its last character
 * @param value normalized
 */
record LegalNumber(int from, int to, String value) {
  /** The longest sender at hand, 中华人民共和国国家税务总局公告, has 16 characters. */
  private static final int LONGEST_SENDER = 20;

  /** All in the line, in order. */
  static List<LegalNumber> in(Folded line, Lexicon<LawWord> words) {
    String chars = line.chars();
    List<LegalNumber> found = new ArrayList<>();
    for (NumberForm form : NumberForm.values()) {
      if (chars.contains(form.sign)) {
        find(form, line, words, found);
      }
    }
    found.sort(Comparator.comparingInt(LegalNumber::from));
    return found;
  }

  private static void find(
      NumberForm form, Folded line, Lexicon<LawWord> words, List<LegalNumber> found) {
    Matcher number = form.pattern.matcher(line.chars());
    while (number.find()) {
      int from = sender(line, number.start(), words);
      boolean named = form == NumberForm.NOTICE;
      if (from < number.start() || named) {
        String sender = line.chars().substring(from, number.start());
        found.add(new LegalNumber(from, number.end(), form.written(sender, number)));
      }
    }
  }

  /**
   * Where the sender starts, 国办发 of {@code 根据国办发〔2018〕45号}: the Chinese characters in front of the
   * index, without words that only lead to them.
   */
  private static int sender(Folded line, int end, Lexicon<LawWord> words) {
    int from = end;
    while (from > 0
        && end - from < LONGEST_SENDER
        && Signs.isHan(line.at(from - 1))
        && (from == end || !line.hasGap(from))) {
      from--;
    }
    String before = line.chars().substring(from, end);
    for (int lead = before.length(); lead > 0; lead--) {
      if (words.of(LawWord.LEAD).endsAt(before, lead)
          > words.of(LawWord.NO_LEAD).endsAt(before, lead)) {
        return from + lead;
      }
    }
    return from;
  }

  /** The forms of document numbers. Source: 党政机关公文格式 (GB/T 9704). */
  private enum NumberForm {
    /** {@code 国办发[2018]45号}. */
    BRACKETED("号", "[〔\\[(【〖﹝]([0-9]{4})年?[〕\\])】〗﹞]第?([0-9]{1,5})号"),
    /** {@code 国务院令第412号}. */
    DECREE("令", "令\\(?第(" + LegalArticles.NUMBER + "{1,8})号"),
    /** {@code 公告2013年第21号}. */
    NOTICE("公告", "公告[(〔]?([0-9]{4}年?)?[)〕]?第([0-9]{1,5})号");

    /** What each number of the form holds; spares most lines the closer look. */
    private final String sign;

    private final Pattern pattern;

    NumberForm(String sign, String pattern) {
      this.sign = sign;
      this.pattern = Pattern.compile(pattern);
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
