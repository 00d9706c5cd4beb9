package zhinan.ingest.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import zhinan.text.Brackets;
import zhinan.text.Folded;
import zhinan.text.Lexicon;
import zhinan.text.Numeral;
import zhinan.text.Signs;
import zhinan.text.WordList;

/**
 * What the labels of an office's fields mean: the heads of columns and rows, and the words in front
 * of a value in a cell or a line. {@code labels.tsv} holds whole labels, {@code label-endings.tsv}
 * what others end in, {@code label-qualifiers.tsv} what stands in front of such an ending.
 *
 * <p>Example: {@code 窗口受理 地址} ends like an ADDRESS; {@code 办理地点及咨询电话} is ADDRESS and PHONES, a
 * piece each; {@code 联系电话（投诉）} and {@code 投诉受理电话} are SUPERVISION. Immutable, may be shared.
 */
public final class LabelWords {
  /** The longest header seen that is no sentence has 14 characters. */
  public static final int LONGEST = 20;

  private static final Pattern CONJUNCTIONS = Pattern.compile("以及|[及和与、/&,;]");

  /** Labels that stand several times for one office, told apart by a number: {@code 电话1}. */
  private static final Set<OfficeField> NUMBERED =
      EnumSet.of(
          OfficeField.ADDRESS,
          OfficeField.PHONES,
          OfficeField.SUPERVISION,
          OfficeField.FAX,
          OfficeField.PERSON);

  /** No office has a hundred numbers. */
  private static final int LONGEST_NUMBER = 2;

  private final Lexicon<OfficeField> wholes =
      Lexicon.load(LabelWords.class, "labels.tsv", OfficeField.class);
  private final Lexicon<OfficeField> endings =
      Lexicon.load(LabelWords.class, "label-endings.tsv", OfficeField.class);
  private final Lexicon<Qualifier> qualifiers =
      Lexicon.load(LabelWords.class, "label-qualifiers.tsv", Qualifier.class);

  private final WordList anyEnding = endings.all();
  private final WordList anyQualifier = qualifiers.all();

  /** What a word in front of the ending of a label tells. */
  enum Qualifier {
    /** Whoever dials the number complains: 投诉, 监督. */
    COMPLAINT,
    /** Whoever dials it asks: 咨询. */
    ENQUIRY,
    /** Nothing that matters here. */
    PLAIN
  }

  private LabelWords() {}

  public static LabelWords load() {
    return new LabelWords();
  }

  /**
   * A label at the end of a phrase.
   *
   * @param fields what it announces
   * @param length of the label, without blanks
   */
  public record Ending(List<OfficeField> fields, int length) {}

  /** The fields that a header names, piece by piece; empty where nothing is known. */
  public List<OfficeField> fields(String header) {
    String key = Folded.key(header);
    if (key.isEmpty() || key.length() > 2 * LONGEST) {
      return List.of();
    }
    String outer = outside(key);
    List<OfficeField> fields = piecewise(outer.isEmpty() ? key : outer);
    return fields.equals(List.of(OfficeField.PHONES))
            && word(inside(key)).equals(List.of(OfficeField.SUPERVISION))
        ? List.of(OfficeField.SUPERVISION)
        : fields;
  }

  /**
   * What a label means, every word of which the tables know: {@code 受理接待时间}, {@code 监督电话}, but not
   * {@code 医保服务热线}.
   */
  public List<OfficeField> known(String label) {
    String key = Folded.key(label);
    List<OfficeField> whole = whole(key);
    return whole.isEmpty() && key.length() <= LONGEST
        ? ending(key)
            .filter(ending -> areQualifiers(key.substring(0, key.length() - ending.length())))
            .map(Ending::fields)
            .orElse(List.of())
        : whole;
  }

  /** The longest ending of labels, or the whole label, that a phrase without blanks ends in. */
  public Optional<Ending> ending(String phrase) {
    String key = Signs.fold(phrase);
    List<OfficeField> whole = whole(key);
    if (!whole.isEmpty()) {
      return Optional.of(new Ending(whole, key.length()));
    }
    return bareEnding(key)
        .or(
            () -> {
              int number = numberLength(key);
              return bareEnding(key.substring(0, key.length() - number))
                  .filter(ending -> isNumbered(ending.fields()))
                  .map(ending -> new Ending(ending.fields(), ending.length() + number));
            });
  }

  private Optional<Ending> bareEnding(String key) {
    int length = anyEnding.endsAt(key, key.length());
    return length == 0
        ? Optional.empty()
        : Optional.of(
            new Ending(called(key, endings.kinds(key.substring(key.length() - length))), length));
  }

  /** What a whole label means, a number at its end aside: {@code 电话}, {@code 电话2}. */
  private List<OfficeField> whole(String key) {
    List<OfficeField> whole = wholes.kinds(key);
    if (!whole.isEmpty()) {
      return whole;
    }
    int number = numberLength(key);
    List<OfficeField> bare = wholes.kinds(key.substring(0, key.length() - number));
    return isNumbered(bare) ? bare : List.of();
  }

  private static boolean isNumbered(List<OfficeField> fields) {
    return !fields.isEmpty() && NUMBERED.containsAll(fields);
  }

  /** How many characters of the number at the end of a label; 0 for none. */
  private static int numberLength(String key) {
    int last = key.length() - 1;
    if (last > 0 && Numeral.isHan(key.charAt(last))) {
      return 1;
    }
    int from = last;
    while (from >= 0 && Signs.isDigit(key.charAt(from))) {
      from--;
    }
    return from >= 0 && last - from <= LONGEST_NUMBER ? last - from : 0;
  }

  /**
   * How long the label at the end of a phrase may be: the ending, and the ending with each word in
   * front of it that tells nothing else: {@code 电话}, {@code 咨询电话}, {@code 业务咨询电话}.
   */
  public List<Integer> lengths(String phrase, Ending ending) {
    String key = Signs.fold(phrase);
    List<Integer> lengths = new ArrayList<>();
    int length = ending.length();
    int more = length;
    while (more > 0) {
      lengths.add(length);
      more = anyQualifier.endsAt(key, key.length() - length);
      length += more;
    }
    return lengths;
  }

  private List<OfficeField> piecewise(String key) {
    List<OfficeField> whole = whole(key);
    if (!whole.isEmpty()) {
      return whole;
    }
    Set<OfficeField> fields = new LinkedHashSet<>();
    for (String piece : CONJUNCTIONS.split(key)) {
      fields.addAll(word(piece));
    }
    if (fields.size() > 1) {
      fields.remove(OfficeField.REMARKS);
    }
    return List.copyOf(fields);
  }

  private List<OfficeField> word(String key) {
    return ending(key).map(Ending::fields).orElse(List.of());
  }

  /** Whose calls the numbers take under a label that ends like one of numbers. */
  private List<OfficeField> called(String key, List<OfficeField> fields) {
    boolean dials =
        fields.equals(List.of(OfficeField.PHONES))
            || fields.equals(List.of(OfficeField.SUPERVISION));
    if (!dials) {
      return fields;
    }
    return qualifiers.in(Qualifier.COMPLAINT, key) && !qualifiers.in(Qualifier.ENQUIRY, key)
        ? List.of(OfficeField.SUPERVISION)
        : List.of(OfficeField.PHONES);
  }

  private boolean areQualifiers(String words) {
    int at = 0;
    while (at < words.length()) {
      int length = anyQualifier.startsAt(words, at);
      if (length == 0) {
        return false;
      }
      at += length;
    }
    return true;
  }

  /** Without what stands in brackets; one that nothing closes reaches to the end. */
  private static String outside(String key) {
    String outer = Brackets.of(key).without();
    int open = outer.indexOf('(');
    return open < 0 ? outer : outer.substring(0, open);
  }

  private static String inside(String key) {
    int open = key.indexOf('(');
    int close = Brackets.of(key).closing(open);
    return close < 0 ? "" : key.substring(open + 1, close);
  }
}
