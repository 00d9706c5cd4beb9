package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.text.ItemLabel;
import zhinan.text.Label;
import zhinan.text.LabelFamily;
import zhinan.text.Numeral;
import zhinan.text.Sign;
import zhinan.text.Signs;

/**
 * The labels of a guide's own making: a word in front of a number that counts from line to line
 * ({@code 附件1：}, {@code 业务一：}, {@code No.1}, {@code SX-01}), a pair of numbers ({@code 1-2}), a
 * number that a blank parts from its title ({@code 3 户外广告设置}), a number between signs ({@code 【一】},
 * {@code 1/}, {@code 事宜（一）：}) or in front of a word ({@code 第一类}). It must recur and count; one
 * alone is a label where it is the first and stands at the top of a page. A symbol that opens
 * several lines ({@code ※受理时间}) is a bullet. Immutable.
 */
final class RecurringLabels {
  private static final String BLANKS = Signs.regex(Sign.BLANK);
  private static final String BEHIND =
      "(?:" + BLANKS + "*" + Signs.regex(Sign.COLON, Sign.PAUSE, Sign.POINT, Sign.SEMICOLON) + ")";

  /** What a title starts with: a character, or what quotes it. */
  private static final String TITLE =
      "(?:[\\p{IsHan}《]|" + Signs.regex(Sign.QUOTE, Sign.QUOTE_OPEN) + ")";

  /** Neither letter nor digit nor blank. */
  private static final String SIGN = "[^\\p{L}\\p{N}\\p{Z}\\s]";

  /** One that opens no quotation: that is the title's. */
  private static final String CLOSING =
      "(?:(?!" + Signs.regex(Sign.QUOTE_OPEN, Sign.QUOTE) + "|[《〈])" + SIGN + ")";

  /** Group 1 is the word, group 2 the number; those with signs or a word behind come last. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "([\\p{IsHan}]{1,4})"
                  + BLANKS
                  + "?([0-9]{1,3}|"
                  + Numeral.HAN
                  + "{1,5})(?:"
                  + BEHIND
                  + "|(?="
                  + BLANKS
                  + "))"
                  + BLANKS
                  + "*"),
          Pattern.compile(
              "([A-Za-z]{1,4}[.-]?)"
                  + BLANKS
                  + "?([0-9]{1,3})(?:"
                  + BEHIND
                  + "|(?="
                  + BLANKS
                  + "|[\\p{IsHan}]))"
                  + BLANKS
                  + "*"),
          Pattern.compile(
              "([0-9]{1,3}-)([0-9]{1,3})(?:"
                  + BEHIND
                  + "|(?="
                  + BLANKS
                  + "|[\\p{IsHan}]))"
                  + BLANKS
                  + "*"),
          framed(SIGN + "{0,2}", "(?:" + CLOSING + "{1,3}" + BLANKS + "*)"),
          framed(SIGN + "{1,2}", BLANKS + "+"),
          framed("", "(?!步)\\p{IsHan}" + BLANKS + "+"));

  /** The first of {@link #FORMS} whose words behind the number belong to the label. */
  private static final int FRAMED = 3;

  /** What recurs in front of short lines and is no sign of a list: {@code →申请条件}, {@code ※受理时间}. */
  private static final Pattern SYMBOL =
      Pattern.compile("([\\p{So}\\p{Sm}※√])" + BLANKS + "*(?=" + TITLE + ")");

  /** So many lines must start with a symbol. */
  private static final int SYMBOLS = 3;

  /** Longer lines with a word behind the number ({@code 第三条 为了…}) are articles of law. */
  private static final int ARTICLE = 24;

  /** The share of a word's lines that must go on counting. */
  private static final double COUNTING = 0.5;

  /** A label that stands once is one in the first lines only, where the title stands. */
  private static final int TOP = 12;

  private static final int LONGEST = 60;

  /** Four characters of a word, a sign or two, a blank. */
  private static final int LONGEST_PREFIX = 7;

  /** Where the number stands in a class of labels with signs behind it. */
  private static final char NUMBER = '#';

  /** A word in front of a colon that recurs at the start of lines, {@code 需带资料：}. */
  private static final Pattern FIELD =
      Pattern.compile("([\\p{IsHan}]{2,8})" + BLANKS + "*" + Signs.regex(Sign.COLON));

  private final Set<String> words = new HashSet<>();
  private final Set<String> symbols = new HashSet<>();
  private final Set<String> fields = new HashSet<>();

  private RecurringLabels() {}

  static RecurringLabels of(List<Line> lines) {
    List<String> texts = lines.stream().map(DocumentLines::words).toList();
    RecurringLabels labels = new RecurringLabels();
    labels.countNumbers(texts);
    labels.countSymbols(texts);
    Set<String> once = new HashSet<>();
    for (String chars : texts) {
      field(chars).filter(word -> !once.add(word)).ifPresent(labels.fields::add);
    }
    return labels;
  }

  private void countNumbers(List<String> texts) {
    Map<String, List<Label>> counted = new LinkedHashMap<>();
    Set<String> first = new HashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      String chars = texts.get(i);
      Optional<Label> label = chars.length() > LONGEST ? Optional.empty() : candidate(chars);
      if (label.isPresent() && !isArticle(chars, label.get())) {
        String key = key(label.get());
        counted.computeIfAbsent(key, k -> new ArrayList<>()).add(label.get());
        if (i < TOP && opens(label.get()) && chars.chars().noneMatch(c -> Signs.isStop((char) c))) {
          first.add(key);
        }
      }
    }
    counted.forEach(
        (key, members) -> {
          if (members.size() == 1 ? first.contains(key) : counts(members)) {
            words.add(key);
          }
        });
  }

  private void countSymbols(List<String> texts) {
    Map<String, Set<String>> starts = new LinkedHashMap<>();
    for (String chars : texts) {
      symbol(chars)
          .ifPresent(
              label -> starts.computeIfAbsent(label.prefix(), key -> new HashSet<>()).add(chars));
    }
    starts.values().removeIf(rests -> rests.size() < SYMBOLS);
    symbols.addAll(starts.keySet());
  }

  /**
   * A number between what may stand in front and behind: {@code 【一】}, {@code 1/}, {@code 事宜（一）：}.
   */
  private static Pattern framed(String before, String behind) {
    return Pattern.compile(
        "((?:\\p{IsHan}{1,4}|[A-Za-z]{1,4})?"
            + before
            + ")([0-9]{1,3}|"
            + Numeral.HAN
            + "{1,5})(?![0-9])"
            + behind
            + "(?="
            + TITLE
            + ")");
  }

  private static Optional<Label> symbol(String chars) {
    Matcher matcher = SYMBOL.matcher(chars);
    return matcher.lookingAt()
        ? Optional.of(
            new Label(LabelFamily.BULLET, "", List.of(), ' ', matcher.end(), matcher.group(1)))
        : Optional.empty();
  }

  private static boolean isArticle(String chars, Label label) {
    char end = isFramed(label) ? label.prefix().charAt(label.prefix().length() - 1) : NUMBER;
    return Signs.isHan(end) && (chars.length() > ARTICLE || chars.endsWith("。"));
  }

  /** Pairs of numbers are of one class, whatever their first is. */
  private static String key(Label label) {
    return isPair(label) ? "-" : label.prefix();
  }

  private static boolean isPair(Label label) {
    return label.values().size() > 1;
  }

  private static boolean isFramed(Label label) {
    return label.prefix().indexOf(NUMBER) >= 0;
  }

  /** The first of a family of one, at the top of a page: {@code 附录1 失业登记}, {@code 1-1 失业登记}. */
  private static boolean opens(Label label) {
    boolean word =
        label.prefix().length() > 1 && label.prefix().chars().allMatch(c -> Signs.isHan((char) c));
    return (word || isPair(label)) && label.values().stream().allMatch(value -> value == 1);
  }

  /** The first of each group, where groups have one matter each: {@code 【一】}, {@code 01}. */
  private static boolean startsGroup(Label label) {
    return label.value() == 1 && (label.number().startsWith("0") || isFramed(label));
  }

  /** Half of them go on counting; a number that is left out or stands twice is half a step. */
  private static boolean counts(List<Label> members) {
    double steps = 0;
    for (int i = 1; i < members.size(); i++) {
      Label before = members.get(i - 1);
      int step = members.get(i).value() - before.value();
      boolean word = !before.prefix().isEmpty();
      boolean odd = word && members.size() > 2 && (step == 0 || step == 2);
      steps += follows(before, members.get(i)) ? 1 : odd ? COUNTING : 0;
    }
    boolean ones = members.stream().allMatch(RecurringLabels::startsGroup);
    return ones && members.size() > 1
        || members.get(0).value() <= 2
            && steps >= COUNTING * (members.size() - 1)
            && members.stream().map(Label::values).distinct().count() > 1;
  }

  /**
   * The next number, or the first of a new count: {@code 1-2} or {@code 2-1} behind {@code 1-1}.
   */
  private static boolean follows(Label before, Label label) {
    int step = label.value() - before.value();
    boolean group = isPair(label) && isPair(before);
    int up = group ? label.values().get(0) - before.values().get(0) : 0;
    return step == 1 || label.value() == 1 && (step < 0 || up == 1);
  }

  /** The label at the start of the words, where the guide counts with it. */
  Optional<Label> label(String words) {
    String chars = Signs.fold(words);
    Optional<Label> counted =
        this.words.isEmpty()
            ? Optional.empty()
            : candidate(chars).filter(label -> this.words.contains(key(label)));
    return counted.isPresent() || symbols.isEmpty()
        ? counted
        : symbol(chars).filter(label -> symbols.contains(label.prefix()));
  }

  /** Whether the guide starts lines in this way. */
  boolean starts(String words) {
    return isField(words) || label(words).isPresent();
  }

  /** Whether the words start with a word and a colon that other lines start with too. */
  private boolean isField(String words) {
    return field(words).filter(fields::contains).isPresent();
  }

  private static Optional<String> field(String words) {
    Matcher matcher = FIELD.matcher(words);
    return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Label> candidate(String chars) {
    return holdsNumber(chars) ? numbered(chars) : Optional.empty();
  }

  /** Whether a number starts where the words and signs of a label may end; most lines have none. */
  private static boolean holdsNumber(String chars) {
    return chars.chars().limit(LONGEST_PREFIX + 1).anyMatch(c -> Numeral.starts((char) c));
  }

  private static Optional<Label> numbered(String chars) {
    return match(0, FRAMED, chars)
        .or(() -> spaced(chars))
        .or(() -> match(FRAMED, FORMS.size(), chars));
  }

  private static Optional<Label> match(int from, int to, String chars) {
    return IntStream.range(from, to).boxed().flatMap(form -> match(form, chars)).findFirst();
  }

  private static Optional<Label> spaced(String chars) {
    return ItemLabel.spaced(chars)
        .filter(label -> label.family() == LabelFamily.ARABIC)
        .map(
            label ->
                new Label(
                    LabelFamily.PREFIXED,
                    label.number(),
                    label.values(),
                    label.separator(),
                    label.length()));
  }

  private static Stream<Label> match(int form, String chars) {
    Matcher matcher = FORMS.get(form).matcher(chars);
    if (!matcher.lookingAt() || matcher.end() == chars.length()) {
      return Stream.empty();
    }
    String number = matcher.group(2);
    OptionalInt value =
        Signs.isDigit(number.charAt(0))
            ? OptionalInt.of(Integer.parseInt(number))
            : Numeral.intOf(number);
    if (value.isEmpty() || value.getAsInt() < 1) {
      return Stream.empty();
    }
    String prefix = matcher.group(1);
    boolean pair = prefix.endsWith("-") && Signs.isDigit(prefix.charAt(0));
    List<Integer> values =
        pair
            ? List.of(Integer.parseInt(prefix.substring(0, prefix.length() - 1)), value.getAsInt())
            : List.of(value.getAsInt());
    String behind = chars.substring(matcher.end(2), matcher.end());
    char separator = behind.isEmpty() || behind.isBlank() ? ' ' : behind.strip().charAt(0);
    return Stream.of(
        new Label(
            LabelFamily.PREFIXED,
            pair ? prefix + number : number,
            values,
            separator,
            matcher.end(),
            form < FRAMED ? prefix : prefix + NUMBER + behind.strip()));
  }
}
