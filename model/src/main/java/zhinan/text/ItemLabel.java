package zhinan.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The grammar of labels that number headings and items: one ordered list of rules, the first that
 * matches wins.
 *
 * <p>Example: {@code 事项8；人事档案接收} gives MATTER_WORD 8 of length 4; {@code 一百零七、} gives CHINESE 107;
 * {@code 28..4 办理时限} gives DECIMAL 28.4; {@code 2011年以来} gives nothing, since a year is no label.
 * {@link #parse} asks all rules at the start of a line, {@link #item} those that may open an item
 * anywhere in a line ({@code ①身份证；②户口簿}); whether one does there is for the caller to say.
 *
 * <p>Digits, brackets and separators may have any width. Numbers above {@value #LARGEST} are no
 * labels (years, phone numbers, amounts). Stateless.
 */
public final class ItemLabel {
  /**
   * The largest number that a label carries; the longest guide at hand counts to 253, and from 1000
   * on years begin.
   */
  static final int LARGEST = 999;

  private static final String NUMBER = "(" + Numeral.DIGIT + "{1,3})";
  private static final String CHINESE = "(" + Numeral.HAN + "{1,7})";
  private static final String GAP = "[\\s" + Signs.regex(Sign.BLANK).substring(1) + "*";
  private static final String WIDE_GAP = "[\\s" + Signs.regex(Sign.BLANK).substring(1) + "{2,}";
  private static final String BLANKS = "[\\s" + Signs.regex(Sign.BLANK).substring(1) + "+";
  private static final String COLON = Signs.regex(Sign.COLON);
  private static final String COMMA = Signs.regex(Sign.COMMA);
  private static final String DOT = "[。" + Signs.regex(Sign.POINT).substring(1);
  private static final String PAUSE_OR_POINT = Signs.regex(Sign.PAUSE, Sign.POINT);
  private static final String DASH = Signs.regex(Sign.DASH);
  private static final String PAUSE_OR_COLON = Signs.regex(Sign.PAUSE, Sign.COLON);
  private static final String CLOSE_OR_PAUSE =
      "[)）﹚" + Signs.regex(Sign.PAUSE, Sign.POINT).substring(1);
  private static final String BEHIND_MATTER =
      Signs.regex(Sign.COLON, Sign.SEMICOLON, Sign.PAUSE, Sign.POINT, Sign.COMMA);
  private static final String HAN = "[\\u4e00-\\u9fff]";
  private static final String OPEN = Brackets.ROUND_OPEN;
  private static final String CLOSE = Brackets.ROUND_CLOSE;

  /**
   * What two numbers with a comma between count: {@code 3,5楼}; a mistyped {@code 1,3} is a label.
   */
  private static final String UNIT = "[年月日号个元万楼层次份条项天]";

  /** What is left of ⒈, ⑴ and ㈠ beside their numbers. */
  private static final Pattern SIGNS = Pattern.compile("[()]|\\.$");

  private static final Pattern PLAIN_NUMBER = Pattern.compile("[0-9]{1,3}");
  private static final Pattern VALUE_ENDS = Pattern.compile("[.,-]");
  private static final Pattern DOTS = Pattern.compile("[.．。]+");
  private static final String DIGITS = members(c -> Signs.isDigit((char) c));
  private static final String NUMERALS = members(c -> Numeral.isHan((char) c));
  private static final String CIRCLED = Signs.enclosed("①⓪⓫⓵⓿❶➀➊㉑㊀㊱");
  private static final String BRACKETED_CHINESE = Signs.enclosed("㈠");
  private static final String DOTTED = Signs.enclosed("⒈");
  private static final String BRACKETED = Signs.enclosed("⑴");
  private static final String OPEN_BRACKETS = "【〖〔［\\[「『｛{〈";
  private static final String CLOSE_BRACKETS = "】〗〕］\\]」』｝}〉";
  private static final String QUOTES = "“‘\"《〈";

  /** What a title starts with: a character, or what quotes it. */
  private static final String TITLE =
      "(?=" + HAN + "|《|" + Signs.regex(Sign.QUOTE, Sign.QUOTE_OPEN) + ")";

  private static final String LATIN = "[A-Za-zＡ-Ｚａ-ｚ]";
  private static final String LATINS = members(c -> Signs.isLatin((char) c));
  private static final String ROMANS = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ";

  /** Drawn as one sign, or typed with two letters and more; one letter alone is a LETTER. */
  private static final String ROMAN =
      "[" + ROMANS + "](?![a-zA-Z])|I{2,3}|I[VX]|VI{1,3}|i{2,3}|i[vx]|vi{1,3}";

  private static final List<String> TYPED_ROMANS =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  /** The fields that name a matter ({@code 事项名称}). */
  private static final WordList NAMES =
      WordList.of(
          TableLines.of(ItemLabel.class, "name-fields.tsv").stream()
              .map(line -> line.substring(0, line.indexOf('\t')))
              .toList());

  private static final String NAME_STARTS = NAMES.starts();

  /** What is no sign and stands behind the number of some label: {@code 一、事项}, {@code 3项：}. */
  private static final String BEHIND_NUMBERS = "事项";

  /** {@code 情况一览表}, {@code 情况一般的}: words that start with one. */
  private static final String NO_CASE = "(?![览般致些样直定起时并同律切])";

  /** {@code （010）62356655}: an area code. */
  private static final String NO_PHONE = "(?!\\s?[0-9]{7})";

  private static final String BULLETS = members(c -> Signs.isBullet((char) c));

  /** What stands behind the number of an item inside a line. */
  private static final String ITEM_SIGNS = ".、)";

  /**
   * One rule.
   *
   * @param starts the characters that a label of it starts with
   * @param pattern its last group that takes part is the number
   * @param anywhere whether it may open an item inside a line too
   */
  record Rule(LabelFamily family, String starts, Pattern pattern, boolean anywhere) {
    static Rule of(LabelFamily family, String starts, String regex) {
      return new Rule(family, starts, Pattern.compile(regex), false);
    }

    static Rule item(LabelFamily family, String starts, String regex) {
      return new Rule(family, starts, Pattern.compile(regex), true);
    }

    Optional<Label> tryLabel(String head) {
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
                  + OPEN
                  + "?"
                  + NUMBER
                  + "(?!"
                  + Numeral.DIGIT
                  + ")"
                  + CLOSE
                  + "?"
                  + GAP
                  + BEHIND_MATTER
                  + "?"
                  + GAP),
          Rule.of(
              LabelFamily.MATTER_WORD,
              "事",
              "事项" + GAP + CHINESE + GAP + "(?:" + BEHIND_MATTER + "|(?=\\s))" + GAP),
          Rule.of(
              LabelFamily.MATTER_WORD,
              DIGITS + "第",
              "第?" + NUMBER + "项" + Signs.regex(Sign.COLON, Sign.SEMICOLON, Sign.PAUSE) + GAP),
          Rule.of(
              LabelFamily.MATTER_WORD,
              "第",
              "第(?:"
                  + NUMBER
                  + "|"
                  + CHINESE
                  + ")项(?:"
                  + Signs.regex(Sign.COLON, Sign.SEMICOLON, Sign.PAUSE)
                  + "|(?=\\s))"
                  + GAP),
          Rule.of(LabelFamily.QUESTION, "问QＱ", "(?:问题?|[QＱ])" + NUMBER + "?" + GAP + COLON + GAP),
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
                  + COLON
                  + "?"
                  + GAP),
          Rule.of(
              LabelFamily.MATTER_FIELD,
              NUMERALS + DIGITS + "（(" + NAME_STARTS,
              "()(?:"
                  + OPEN
                  + "?(?:"
                  + CHINESE
                  + "|"
                  + NUMBER
                  + ")"
                  + CLOSE_OR_PAUSE
                  + GAP
                  + ")?"
                  + NAMES.regex()
                  + "(?:"
                  + GAP
                  + COLON
                  + "|"
                  + WIDE_GAP
                  + "|\\t|"
                  + GAP
                  + "$)"
                  + GAP),
          Rule.of(
              LabelFamily.CHAPTER,
              "第",
              "第" + CHINESE + "[章篇编部]分?" + GAP + PAUSE_OR_COLON + "?" + GAP),
          Rule.of(
              LabelFamily.SUBCHAPTER, "第", "第" + CHINESE + "节" + GAP + PAUSE_OR_COLON + "?" + GAP),
          Rule.of(
              LabelFamily.CASE,
              "情",
              "情[况形]" + CHINESE + NO_CASE + GAP + PAUSE_OR_COLON + "?" + GAP),
          Rule.item(
              LabelFamily.BRACKET_NUMBER,
              OPEN_BRACKETS,
              "["
                  + OPEN_BRACKETS
                  + "]"
                  + GAP
                  + NUMBER
                  + GAP
                  + "["
                  + CLOSE_BRACKETS
                  + "](?!"
                  + Numeral.DIGIT
                  + "|第)"
                  + GAP),
          Rule.of(LabelFamily.BRACKET, "【", "()【" + GAP + "(?=[^】]{2,42}】)"),
          Rule.of(
              LabelFamily.BRACKET,
              OPEN_BRACKETS,
              "()["
                  + OPEN_BRACKETS
                  + "]"
                  + GAP
                  + "(?=["
                  + QUOTES
                  + "]?"
                  + HAN
                  + "[^"
                  + CLOSE_BRACKETS
                  + "]{1,40}"
                  + GAP
                  + "["
                  + CLOSE_BRACKETS
                  + "])"),
          Rule.item(
              LabelFamily.CHINESE_PAREN,
              "（(﹙",
              OPEN + GAP + CHINESE + GAP + CLOSE + GAP + PAUSE_OR_POINT + "?" + GAP),
          Rule.item(
              LabelFamily.ARABIC_PAREN,
              "（(﹙",
              OPEN + GAP + NUMBER + GAP + CLOSE + NO_PHONE + GAP + PAUSE_OR_POINT + "?" + GAP),
          Rule.item(
              LabelFamily.CHINESE,
              NUMERALS,
              CHINESE + GAP + Signs.regex(Sign.PAUSE, Sign.POINT, Sign.COLON, Sign.COMMA) + GAP),
          Rule.of(
              LabelFamily.DECIMAL_3,
              DIGITS,
              "("
                  + Numeral.DIGIT
                  + "{1,3}(?:"
                  + DOT
                  + Numeral.DIGIT
                  + "{1,2}){2})"
                  + DOT
                  + "?(?![0-9０-９.．年月%％元万])"
                  + GAP),
          Rule.of(
              LabelFamily.DECIMAL,
              DIGITS,
              "("
                  + Numeral.DIGIT
                  + "{1,3}"
                  + DOT
                  + "{1,2}"
                  + Numeral.DIGIT
                  + "{1,2})"
                  + DOT
                  + "?(?![0-9０-９.．年月%％元万号寸平米公斤]|日[前后起止至])"
                  + GAP),
          Rule.of(
              LabelFamily.DECIMAL,
              DIGITS,
              "("
                  + Numeral.DIGIT
                  + "{1,3}"
                  + COMMA
                  + Numeral.DIGIT
                  + "{1,2})(?="
                  + GAP
                  + HAN
                  + ")(?!"
                  + GAP
                  + UNIT
                  + ")"
                  + GAP),
          Rule.item(LabelFamily.HALF_PAREN, DIGITS, NUMBER + GAP + CLOSE + NO_PHONE + GAP),
          Rule.item(
              LabelFamily.ARABIC,
              DIGITS,
              NUMBER
                  + GAP
                  + "(?:"
                  + Signs.regex(Sign.PAUSE, Sign.SEMICOLON)
                  + "|"
                  + Signs.regex(Sign.POINT, Sign.COLON, Sign.COMMA)
                  + "(?!"
                  + Numeral.DIGIT
                  + "))"
                  + GAP),
          Rule.item(
              LabelFamily.CHINESE_PAREN,
              BRACKETED_CHINESE,
              "(" + BRACKETED_CHINESE + ")" + GAP + PAUSE_OR_POINT + "?" + GAP),
          Rule.item(
              LabelFamily.ARABIC, DOTTED, "(" + DOTTED + ")" + GAP + PAUSE_OR_POINT + "?" + GAP),
          Rule.item(
              LabelFamily.ARABIC_PAREN,
              BRACKETED,
              "(" + BRACKETED + ")" + GAP + PAUSE_OR_POINT + "?" + GAP),
          Rule.item(
              LabelFamily.CIRCLED, CIRCLED, "(" + CIRCLED + ")" + GAP + PAUSE_OR_POINT + "?" + GAP),
          Rule.item(
              LabelFamily.ROMAN,
              ROMANS + "IVXiv",
              "("
                  + ROMAN
                  + ")"
                  + GAP
                  + "(?:"
                  + Signs.regex(Sign.PAUSE, Sign.POINT, Sign.COLON)
                  + "|"
                  + CLOSE
                  + ")"
                  + GAP),
          Rule.item(
              LabelFamily.LETTER,
              LATINS,
              "("
                  + LATIN
                  + ")"
                  + GAP
                  + "(?:"
                  + PAUSE_OR_POINT
                  + "|"
                  + CLOSE
                  + ")(?![A-Za-z0-9])"
                  + GAP),
          Rule.item(LabelFamily.ROMAN, "（(﹙", OPEN + GAP + "(" + ROMAN + ")" + GAP + CLOSE + GAP),
          Rule.item(LabelFamily.LETTER, "（(﹙", OPEN + GAP + "(" + LATIN + ")" + GAP + CLOSE + GAP),
          Rule.item(LabelFamily.BULLET, BULLETS, "()[" + BULLETS + "]" + GAP));

  /** Labels that only a known heading behind them tells from amounts, ranges and dashes. */
  private static final List<Rule> DOUBTFUL =
      List.of(
          Rule.of(
              LabelFamily.DECIMAL,
              DIGITS,
              "(" + Numeral.DIGIT + "{1,3}" + DASH + Numeral.DIGIT + "{1,2})[、.]?" + GAP),
          Rule.of(
              LabelFamily.BULLET,
              members(c -> Signs.isDash((char) c)),
              "()" + DASH + "{1,2}" + GAP),
          Rule.of(LabelFamily.ARABIC, DIGITS, "(" + Numeral.DIGIT + "{1,2})(?=" + HAN + ")"));

  /** Numbers that nothing but blanks part from a title. */
  private static final List<Rule> SPACED =
      List.of(
          Rule.of(LabelFamily.CHINESE, NUMERALS, CHINESE + BLANKS + TITLE),
          Rule.of(LabelFamily.ARABIC, DIGITS, NUMBER + BLANKS + TITLE));

  /** What labels start with, from the rules themselves; most lines start with none of it. */
  private static final RuleIndex ALL = new RuleIndex(RULES);

  private static final RuleIndex ANYWHERE =
      new RuleIndex(RULES.stream().filter(Rule::anywhere).toList());

  private static final RuleIndex ALL_DOUBTFUL = new RuleIndex(DOUBTFUL);

  private static final RuleIndex ALL_SPACED = new RuleIndex(SPACED);

  /** Labels and the brackets that rules look ahead to end within so many characters. */
  private static final int LONGEST = 48;

  private ItemLabel() {}

  /** Rules by the character that a text starts with, in their order. */
  private static final class RuleIndex {
    /** For each character the place of its rules in the list; 0 for none. */
    private final byte[] places = new byte[Character.MAX_VALUE + 1];

    private final List<List<Rule>> rules = new ArrayList<>(List.of(List.of()));

    RuleIndex(List<Rule> all) {
      Map<Character, Long> own = new HashMap<>();
      for (int i = 0; i < all.size(); i++) {
        for (char first : all.get(i).starts().toCharArray()) {
          own.put(first, own.getOrDefault(first, 0L) | 1L << i);
        }
      }
      Map<Long, Byte> known = new HashMap<>();
      for (Map.Entry<Character, Long> first : own.entrySet()) {
        Byte place = known.get(first.getValue());
        if (place == null) {
          place = (byte) rules.size();
          known.put(first.getValue(), place);
          rules.add(chosen(all, first.getValue()));
        }
        places[first.getKey()] = place;
      }
    }

    private static List<Rule> chosen(List<Rule> all, long wanted) {
      List<Rule> chosen = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if ((wanted >> i & 1) == 1) {
          chosen.add(all.get(i));
        }
      }
      return chosen;
    }

    List<Rule> at(CharSequence chars, int at) {
      return at < chars.length() ? rules.get(places[chars.charAt(at)]) : rules.get(0);
    }
  }

  /** All signs, digits, numerals and Latin letters that a test holds for. */
  private static String members(IntPredicate test) {
    return (Signs.known() + Numeral.characters())
        .chars()
        .filter(test)
        .distinct()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /**
   * A label that counts only where a known heading follows: {@code 1 受理条件}, {@code 1受理条件}, {@code
   * 1-2 收费}.
   */
  public static Optional<Label> doubtful(String text) {
    for (Rule rule : ALL_DOUBTFUL.at(text, 0)) {
      Matcher matcher = rule.pattern().matcher(text);
      if (matcher.lookingAt()) {
        return label(rule.family(), matcher, text);
      }
    }
    return spaced(text);
  }

  /**
   * A number that nothing but blanks part from the title behind it: {@code 3 户外广告设置}, {@code 三
   * 《燃气经营许可证》核发}. It may be an amount or a year's month as well; whether it is a label is for the
   * caller to say, by what is known of the title or by how the lines count.
   */
  public static Optional<Label> spaced(String text) {
    List<Rule> rules = ALL_SPACED.at(text, 0);
    return rules.isEmpty()
        ? Optional.empty()
        : first(rules, text.substring(0, Math.min(text.length(), LONGEST)));
  }

  /** The label at the start of the text, which has no blanks in front. */
  public static Optional<Label> parse(String text) {
    List<Rule> rules = ALL.at(text, 0);
    return rules.isEmpty() || isPlainNumber(text, 0)
        ? Optional.empty()
        : first(rules, text.substring(0, Math.min(text.length(), LONGEST)));
  }

  /**
   * Whether a number stands at the index and behind it what no rule has there, as in {@code
   * 20个工作日}; spares the rules a look.
   */
  static boolean isPlainNumber(CharSequence chars, int at) {
    int end = at;
    while (end < chars.length() && isNumber(chars.charAt(end))) {
      end++;
    }
    if (end == at) {
      return false;
    }
    while (end < chars.length() && Signs.isBlank(chars.charAt(end))) {
      end++;
    }
    return end < chars.length()
        && Signs.of(chars.charAt(end)) == Sign.OTHER
        && BEHIND_NUMBERS.indexOf(chars.charAt(end)) < 0;
  }

  private static boolean isNumber(char c) {
    return Signs.isDigit(c) || Numeral.isHan(c);
  }

  private static Optional<Label> first(List<Rule> rules, String head) {
    for (Rule rule : rules) {
      Optional<Label> label = rule.tryLabel(head);
      if (label.isPresent()) {
        return label;
      }
    }
    return Optional.empty();
  }

  /**
   * The number or bullet at an index that may open an item there: {@code ① ⑴ ⒈ ㈠ （1） （一） 1) 1. 1、
   * 一、 A. a) Ⅰ. ●}; a comma or colon behind a number is no sign of an item here. Nothing is said
   * about what stands in front of the index.
   */
  public static Optional<Label> item(CharSequence chars, int at) {
    List<Rule> rules = ANYWHERE.at(chars, at);
    if (rules.isEmpty() || isPlainNumber(chars, at)) {
      return Optional.empty();
    }
    int end = Math.min(chars.length(), at + LONGEST);
    return first(rules, chars.subSequence(at, end).toString()).filter(ItemLabel::opensItem);
  }

  private static boolean opensItem(Label label) {
    return switch (label.family()) {
      case ARABIC, CHINESE, LETTER, ROMAN -> ITEM_SIGNS.indexOf(label.separator()) >= 0;
      default -> true;
    };
  }

  /** Behind all labels that open a stretch; {@code from} where none does. */
  public static int behind(CharSequence chars, int from, int to) {
    int at = from;
    while (at < to) {
      Optional<Label> label =
          ANYWHERE.at(chars, at).isEmpty()
              ? Optional.empty()
              : item(chars.subSequence(at, Math.min(to, at + LONGEST)), 0);
      if (label.isEmpty()) {
        return at;
      }
      at += label.get().length();
    }
    return at;
  }

  private static Optional<Label> label(LabelFamily family, Matcher matcher, String text) {
    String printed = family == LabelFamily.MATTER_FIELD ? "" : number(matcher);
    Optional<List<Integer>> values = values(family, printed);
    if (values.isEmpty()
        || !printed.isEmpty()
            && values.get().stream().anyMatch(value -> value < 1 || value > LARGEST)) {
      return Optional.empty();
    }
    int end = matcher.end();
    char separator = separator(text, end, printed);
    return Optional.of(new Label(family, printed, values.get(), separator, end));
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
    while (at > 0 && Signs.isBlank(text.charAt(at))) {
      at--;
    }
    String last = halfWidth(Signs.fold(text.substring(at, at + 1)));
    char mark = last.charAt(last.length() - 1);
    boolean isSign = !Character.isLetterOrDigit(mark) && Signs.enclosed(mark) < 0;
    return isSign && !printed.isEmpty() ? mark : ' ';
  }

  /** The parts of a number; none where it is no number after all. */
  private static Optional<List<Integer>> values(LabelFamily family, String printed) {
    if (printed.isEmpty()) {
      return Optional.of(List.of());
    }
    char first = printed.charAt(0);
    if (Signs.enclosed(first) >= 0) {
      return Optional.of(List.of(Signs.enclosed(first)));
    }
    if (family == LabelFamily.LETTER) {
      return Optional.of(List.of((Signs.fold(first) | 0x20) - 'a' + 1));
    }
    if (family == LabelFamily.ROMAN) {
      return Optional.of(
          List.of(TYPED_ROMANS.indexOf(halfWidth(printed).toUpperCase(Locale.ROOT)) + 1));
    }
    if (PLAIN_NUMBER.matcher(printed).matches()) {
      return Optional.of(List.of(Integer.valueOf(printed)));
    }
    String plain = SIGNS.matcher(halfWidth(Signs.fold(printed))).replaceAll("");
    if (Numeral.isHan(plain.charAt(0))) {
      OptionalInt value = Numeral.intOf(plain);
      return value.isPresent() ? Optional.of(List.of(value.getAsInt())) : Optional.empty();
    }
    return Optional.of(VALUE_ENDS.splitAsStream(plain).map(Integer::valueOf).toList());
  }

  private static String halfWidth(String printed) {
    boolean ascii = printed.chars().allMatch(c -> c < 128);
    return ascii ? printed : Normalizer.normalize(printed, Normalizer.Form.NFKC);
  }
}
