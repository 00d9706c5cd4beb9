package zhinan.ingest.heading;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.Label;
import zhinan.ingest.document.LabelFamily;

/**
 * The grammar of labels: one ordered list of rules, the first that matches the start of a line
 * wins.
 *
 * <p>Example: {@code 事项8；人事档案接收} gives MATTER_WORD 8 of length 4; {@code 28..4 办理时限} gives DECIMAL
 * 28.4; {@code 2011年以来} gives nothing, since a year is no label.
 *
 * <p>Digits may be full width. Numbers above {@value #LARGEST} are no labels (years, phone numbers,
 * amounts).
 */
final class LabelGrammar {
  /**
   * The largest number that a label carries; guides of this kind list a few hundred matters at the
   * most.
   */
  static final int LARGEST = 499;

  private static final String NUMBER = "([0-9０-９]{1,3})";
  private static final String CHINESE = "([一二三四五六七八九十〇]{1,3})";
  private static final String GAP = "[\\s\\u3000\\u00a0]*";
  private static final String DOT = "[.．。]";

  /**
   * What two numbers with a comma between count: {@code 3,5楼}; a mistyped {@code 1,3} is a label.
   */
  private static final String UNIT = "[年月日号个元万楼层次份条项天]";

  /** What is left of ⒈, ⑴ and ㈠ beside their numbers. */
  private static final Pattern SIGNS = Pattern.compile("[()]|\\.$");

  private static final Pattern PLAIN_NUMBER = Pattern.compile("[0-9]{1,3}");
  private static final Pattern VALUE_ENDS = Pattern.compile("[.,-]");
  private static final Pattern DOTS = Pattern.compile("[.．。]+");
  private static final String DIGITS = "0123456789０１２３４５６７８９";
  private static final String NUMERALS = "一二三四五六七八九十〇";
  private static final String CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
  private static final String BRACKETED_CHINESE = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";
  private static final String DOTTED = "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛";
  private static final String BRACKETED = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇";
  private static final String OPEN_BRACKETS = "【〖〔［\\[「";
  private static final String CLOSE_BRACKETS = "】〗〕］\\]」";

  private static final NameFields NAMES = NameFields.load();

  /** {@code 情况一览表}, {@code 情况一般的}: words that start with one. */
  private static final String NO_CASE = "(?![览般致些样直定起时并同律切])";

  /** {@code （010）62356655}: an area code. */
  private static final String NO_PHONE = "(?!\\s?[0-9]{7})";

  private static final String BULLETS = "◆●○■□★☆▪•·◇※▶►▸▲△❖➤◎➢✓\uf06c\uf0d8";

  /**
   * One rule: the characters that a label of it starts with, and a pattern whose last group that
   * takes part is the number.
   */
  record Rule(LabelFamily family, String starts, Pattern pattern) {
    static Rule of(LabelFamily family, String starts, String regex) {
      return new Rule(family, starts, Pattern.compile(regex));
    }

    Optional<Label> tryLabel(String head) {
      if (starts.indexOf(head.charAt(0)) < 0) {
        return Optional.empty();
      }
      Matcher matcher = pattern.matcher(head);
      return matcher.lookingAt() ? label(family, matcher, head) : Optional.empty();
    }
  }

  static final List<Rule> RULES =
      List.of(
          Rule.of(
              LabelFamily.MATTER_WORD,
              NUMERALS + "事",
              CHINESE
                  + "?"
                  + GAP
                  + "事项"
                  + GAP
                  + "[（(]?"
                  + NUMBER
                  + "(?![0-9０-９])[）)]?"
                  + GAP
                  + "[：:；;、.．,，]?"
                  + GAP),
          Rule.of(
              LabelFamily.MATTER_WORD,
              "事",
              "事项" + GAP + CHINESE + GAP + "(?:[：:；;、.．,，]|(?=\\s))" + GAP),
          Rule.of(LabelFamily.MATTER_WORD, DIGITS + "第", "第?" + NUMBER + "项[：:；;、]" + GAP),
          Rule.of(
              LabelFamily.MATTER_WORD,
              "第",
              "第(?:" + NUMBER + "|" + CHINESE + ")项(?:[：:；;、]|(?=\\s))" + GAP),
          Rule.of(LabelFamily.QUESTION, "问QＱ", "(?:问题?|[QＱ])" + NUMBER + "?" + GAP + "[：:]" + GAP),
          Rule.of(
              LabelFamily.MATTER_FIELD,
              OPEN_BRACKETS,
              "()["
                  + OPEN_BRACKETS
                  + "]"
                  + GAP
                  + NAMES.regex()
                  + GAP
                  + "["
                  + CLOSE_BRACKETS
                  + "]"
                  + GAP
                  + "[：:]?"
                  + GAP),
          Rule.of(
              LabelFamily.MATTER_FIELD,
              NUMERALS + DIGITS + "（(" + NAMES.starts(),
              "()(?:[（(]?(?:"
                  + CHINESE
                  + "|"
                  + NUMBER
                  + ")[）)、.．]"
                  + GAP
                  + ")?"
                  + NAMES.regex()
                  + "(?:"
                  + GAP
                  + "[：:]|[\\s\\u3000]{2,}|\\t|$)"
                  + GAP),
          Rule.of(LabelFamily.CHAPTER, "第", "第" + CHINESE + "[章篇编部]分?" + GAP + "[、：:]?" + GAP),
          Rule.of(LabelFamily.SUBCHAPTER, "第", "第" + CHINESE + "节" + GAP + "[、：:]?" + GAP),
          Rule.of(LabelFamily.CASE, "情", "情[况形]" + CHINESE + NO_CASE + GAP + "[：:、]?" + GAP),
          Rule.of(LabelFamily.BRACKET_NUMBER, "【", "【" + GAP + NUMBER + GAP + "】" + GAP),
          Rule.of(LabelFamily.BRACKET, "【", "()【" + GAP + "(?=[^】]{2,30}】)"),
          Rule.of(
              LabelFamily.BRACKET,
              OPEN_BRACKETS,
              "()["
                  + OPEN_BRACKETS
                  + "]"
                  + GAP
                  + "(?=[\\u4e00-\\u9fff]{2,12}"
                  + GAP
                  + "["
                  + CLOSE_BRACKETS
                  + "])"),
          Rule.of(
              LabelFamily.CHINESE_PAREN,
              "（(",
              "[（(]" + GAP + CHINESE + GAP + "[）)]" + GAP + "[、.．]?" + GAP),
          Rule.of(
              LabelFamily.ARABIC_PAREN,
              "（(",
              "[（(]" + GAP + NUMBER + GAP + "[）)]" + NO_PHONE + GAP + "[、.．]?" + GAP),
          Rule.of(LabelFamily.CHINESE, NUMERALS, CHINESE + GAP + "[、.．：:，,]" + GAP),
          Rule.of(
              LabelFamily.DECIMAL_3,
              DIGITS,
              "([0-9０-９]{1,3}(?:"
                  + DOT
                  + "[0-9０-９]{1,2}){2})"
                  + DOT
                  + "?(?![0-9０-９.．年月%％元万])"
                  + GAP),
          Rule.of(
              LabelFamily.DECIMAL,
              DIGITS,
              "([0-9０-９]{1,3}"
                  + DOT
                  + "{1,2}[0-9０-９]{1,2})"
                  + DOT
                  + "?(?![0-9０-９.．年月%％元万号寸平米公斤]|日[前后起止至])"
                  + GAP),
          Rule.of(
              LabelFamily.DECIMAL,
              DIGITS,
              "([0-9０-９]{1,3}[,，][0-9０-９]{1,2})(?="
                  + GAP
                  + "[\\u4e00-\\u9fff])(?!"
                  + GAP
                  + UNIT
                  + ")"
                  + GAP),
          Rule.of(LabelFamily.HALF_PAREN, DIGITS, NUMBER + GAP + "[）)]" + NO_PHONE + GAP),
          Rule.of(
              LabelFamily.ARABIC, DIGITS, NUMBER + GAP + "(?:[、；;]|[.．：:,，](?![0-9０-９]))" + GAP),
          Rule.of(
              LabelFamily.CHINESE_PAREN,
              BRACKETED_CHINESE,
              "([" + BRACKETED_CHINESE + "])" + GAP + "[、.．]?" + GAP),
          Rule.of(LabelFamily.ARABIC, DOTTED, "([" + DOTTED + "])" + GAP + "[、.．]?" + GAP),
          Rule.of(
              LabelFamily.ARABIC_PAREN, BRACKETED, "([" + BRACKETED + "])" + GAP + "[、.．]?" + GAP),
          Rule.of(LabelFamily.CIRCLED, CIRCLES, "([" + CIRCLES + "])" + GAP + "[、.．]?" + GAP),
          Rule.of(LabelFamily.BULLET, BULLETS, "()[" + BULLETS + "]" + GAP));

  /** Labels that only a known heading behind them tells from amounts, ranges and dashes. */
  private static final List<Rule> DOUBTFUL =
      List.of(
          Rule.of(LabelFamily.DECIMAL, DIGITS, "([0-9]{1,3}[-－][0-9]{1,2})[、.]?" + GAP),
          Rule.of(LabelFamily.BULLET, "-—–", "()[-—–]{1,2}" + GAP),
          Rule.of(
              LabelFamily.CHINESE, NUMERALS, CHINESE + "[\\s\\u3000\\u00a0]+(?=[\\u4e00-\\u9fff])"),
          Rule.of(
              LabelFamily.ARABIC,
              DIGITS,
              "([0-9０-９]{1,2})[\\s\\u3000\\u00a0]+(?=[\\u4e00-\\u9fff])"));

  /** Most lines of a guide start with none of these and have no label. */
  private static final String FIRST =
      DIGITS
          + NUMERALS
          + CIRCLES
          + BRACKETED_CHINESE
          + DOTTED
          + BRACKETED
          + BULLETS
          + OPEN_BRACKETS
          + NAMES.starts()
          + "第情问QＱ（(";

  /** Labels and the brackets that rules look ahead to end within so many characters. */
  private static final int LONGEST = 48;

  private LabelGrammar() {}

  /** A label that counts only where a known heading follows: {@code 1 受理条件}, {@code 1-2 收费}. */
  static Optional<Label> doubtful(String text) {
    for (Rule rule : DOUBTFUL) {
      Matcher matcher = rule.pattern().matcher(text);
      if (matcher.lookingAt()) {
        return label(rule.family(), matcher, text);
      }
    }
    return Optional.empty();
  }

  /** The label at the start of the text, which has no blanks in front. */
  static Optional<Label> parse(String text) {
    if (text.isEmpty() || FIRST.indexOf(text.charAt(0)) < 0) {
      return Optional.empty();
    }
    String head = text.substring(0, Math.min(text.length(), LONGEST));
    for (Rule rule : RULES) {
      Optional<Label> label = rule.tryLabel(head);
      if (label.isPresent()) {
        return label;
      }
    }
    return Optional.empty();
  }

  private static Optional<Label> label(LabelFamily family, Matcher matcher, String text) {
    String printed = family == LabelFamily.MATTER_FIELD ? "" : number(matcher);
    List<Integer> values = values(family, printed);
    if (!printed.isEmpty() && values.stream().anyMatch(value -> value < 1 || value > LARGEST)) {
      return Optional.empty();
    }
    int end = matcher.end();
    char separator = separator(text, end, printed);
    return Optional.of(new Label(family, printed, values, separator, end));
  }

  /** The last group that took part is the number; 一 事项1 counts by its second. */
  private static String number(Matcher matcher) {
    for (int group = matcher.groupCount(); group > 0; group--) {
      if (matcher.group(group) != null) {
        String printed = matcher.group(group);
        return printed.length() > 2 ? DOTS.matcher(printed).replaceAll(".") : printed;
      }
    }
    return "";
  }

  private static char separator(String text, int end, String printed) {
    int at = end - 1;
    while (at > 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    String last = halfWidth(text.substring(at, at + 1));
    char mark = last.charAt(last.length() - 1);
    return Character.isLetterOrDigit(mark) || printed.isEmpty() ? ' ' : mark;
  }

  private static List<Integer> values(LabelFamily family, String printed) {
    if (printed.isEmpty()) {
      return List.of();
    }
    if (family == LabelFamily.CIRCLED) {
      return List.of(printed.charAt(0) - '①' + 1);
    }
    if (PLAIN_NUMBER.matcher(printed).matches()) {
      return List.of(Integer.valueOf(printed));
    }
    String plain = SIGNS.matcher(halfWidth(printed)).replaceAll("");
    if (ChineseNumeral.isDigit(plain.charAt(0))) {
      return List.of(ChineseNumeral.value(plain));
    }
    return VALUE_ENDS.splitAsStream(plain).map(Integer::valueOf).toList();
  }

  private static String halfWidth(String printed) {
    boolean ascii = printed.chars().allMatch(c -> c < 128);
    return ascii ? printed : Normalizer.normalize(printed, Normalizer.Form.NFKC);
  }
}
