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
 * number that a blank parts from its title ({@code 3 户外广告设置}). One alone is none: it must recur and
 * count. Immutable.
 */
final class RecurringLabels {
  private static final String BLANKS = Signs.regex(Sign.BLANK);
  private static final String BEHIND =
      "(?:" + BLANKS + "*" + Signs.regex(Sign.COLON, Sign.PAUSE, Sign.POINT, Sign.SEMICOLON) + ")";

  /** Group 1 is the word, group 2 the number. */
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
                  + "*"));

  /** The share of a word's lines that must go on counting. */
  private static final double COUNTING = 0.5;

  private static final int LONGEST = 60;

  /** A word in front of a colon that recurs at the start of lines, {@code 需带资料：}. */
  private static final Pattern FIELD =
      Pattern.compile("([\\p{IsHan}]{2,8})" + BLANKS + "*" + Signs.regex(Sign.COLON));

  private final Set<String> words = new HashSet<>();
  private final Set<String> fields = new HashSet<>();

  private RecurringLabels() {}

  static RecurringLabels of(List<Line> lines) {
    Map<String, List<Label>> counted = new LinkedHashMap<>();
    for (Line line : lines) {
      String chars = DocumentLines.words(line);
      if (chars.length() <= LONGEST) {
        candidate(chars)
            .ifPresent(
                label -> counted.computeIfAbsent(key(label), key -> new ArrayList<>()).add(label));
      }
    }
    RecurringLabels labels = new RecurringLabels();
    Set<String> once = new HashSet<>();
    for (Line line : lines) {
      field(DocumentLines.words(line))
          .filter(word -> !once.add(word))
          .ifPresent(labels.fields::add);
    }
    counted.forEach(
        (key, members) -> {
          if (counts(members)) {
            labels.words.add(key);
          }
        });
    return labels;
  }

  /** Pairs of numbers are of one class, whatever their first is. */
  private static String key(Label label) {
    return isPair(label) ? "-" : label.prefix();
  }

  private static boolean isPair(Label label) {
    return label.values().size() > 1;
  }

  private static boolean counts(List<Label> members) {
    int steps = 0;
    for (int i = 1; i < members.size(); i++) {
      steps += follows(members.get(i - 1), members.get(i)) ? 1 : 0;
    }
    return members.size() > 1
        && members.get(0).value() <= 2
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
    return this.words.isEmpty()
        ? Optional.empty()
        : candidate(Signs.fold(words)).filter(label -> this.words.contains(key(label)));
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
    return FORMS.stream().flatMap(form -> match(form, chars)).findFirst().or(() -> spaced(chars));
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

  private static Stream<Label> match(Pattern form, String chars) {
    Matcher matcher = form.matcher(chars);
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
            prefix));
  }
}
