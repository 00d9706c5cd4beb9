package zhinan.ingest.words;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import zhinan.text.TableLines;
import zhinan.text.Text;

/**
 * What the labels of an office's fields mean, from {@code labels.tsv}: the heads of columns and
 * rows, and the words in front of a value in a cell or a line.
 *
 * <p>Example: {@code 窗口受理 地址} ends like an ADDRESS; {@code 办理地点及咨询电话} is ADDRESS and PHONES, a
 * piece each; {@code 联系电话（投诉）} is SUPERVISION. Immutable, may be shared.
 */
public final class LabelWords {
  /** The longest header seen that is no sentence has 14 characters. */
  public static final int LONGEST = 20;

  private static final String LABELS = "labels.tsv";
  private static final String QUALIFIERS = "label-qualifiers.tsv";
  private static final String ENDING = "*";

  private static final Pattern CONJUNCTIONS = Pattern.compile("以及|[及和与、/／&，,；;]");

  private final Map<String, Set<OfficeField>> wholes = new HashMap<>();
  private final Map<String, Set<OfficeField>> endings = new HashMap<>();
  private final Set<String> qualifiers = new HashSet<>();
  private final int longestEnding;
  private final int longestQualifier;

  private LabelWords() {
    for (String line : TableLines.of(LabelWords.class, LABELS)) {
      String[] columns = line.split("\t", -1);
      boolean end = columns[1].startsWith(ENDING);
      (end ? endings : wholes)
          .computeIfAbsent(
              end ? columns[1].substring(ENDING.length()) : columns[1],
              label -> EnumSet.noneOf(OfficeField.class))
          .add(OfficeField.valueOf(columns[0]));
    }
    for (String line : TableLines.of(LabelWords.class, QUALIFIERS)) {
      qualifiers.add(line.split("\t", -1)[1]);
    }
    longestEnding = longest(endings.keySet());
    longestQualifier = longest(qualifiers);
  }

  private static int longest(Set<String> words) {
    return words.stream().mapToInt(String::length).max().orElse(0);
  }

  public static LabelWords load() {
    return new LabelWords();
  }

  /** The fields that a header names, piece by piece; empty where nothing is known. */
  public List<OfficeField> fields(String header) {
    String key = key(header);
    String outer = outside(key);
    if (key.isEmpty() || outer.length() > 2 * LONGEST) {
      return List.of();
    }
    List<OfficeField> fields = piecewise(outer.isEmpty() ? key : outer);
    return fields.equals(List.of(OfficeField.PHONES)) && names(inside(key), OfficeField.SUPERVISION)
        ? List.of(OfficeField.SUPERVISION)
        : fields;
  }

  /** Whether the header, or label, names this field and nothing else. */
  public boolean names(String header, OfficeField field) {
    return word(key(header)).equals(Set.of(field));
  }

  /**
   * What a label means, every word of which the tables know: {@code 受理接待时间}, {@code 监督电话}, but not
   * {@code 医保服务热线}.
   */
  public List<OfficeField> known(String label) {
    String key = key(label);
    Set<OfficeField> whole = wholes.getOrDefault(key, Set.of());
    if (!whole.isEmpty() || key.length() > LONGEST) {
      return List.copyOf(whole);
    }
    for (int from = Math.max(0, key.length() - longestEnding); from < key.length(); from++) {
      Set<OfficeField> end = endings.getOrDefault(key.substring(from), Set.of());
      if (!end.isEmpty() && areQualifiers(key.substring(0, from))) {
        return List.copyOf(end);
      }
    }
    return List.of();
  }

  private boolean areQualifiers(String words) {
    int at = 0;
    while (at < words.length()) {
      int end = Math.min(words.length(), at + longestQualifier);
      while (end > at && !qualifiers.contains(words.substring(at, end))) {
        end--;
      }
      if (end == at) {
        return false;
      }
      at = end;
    }
    return true;
  }

  private List<OfficeField> piecewise(String key) {
    Set<OfficeField> whole = wholes.getOrDefault(key, Set.of());
    if (!whole.isEmpty()) {
      return List.copyOf(whole);
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

  private Set<OfficeField> word(String key) {
    Set<OfficeField> whole = wholes.getOrDefault(key, Set.of());
    if (!whole.isEmpty()) {
      return whole;
    }
    for (int from = Math.max(0, key.length() - longestEnding); from < key.length(); from++) {
      Set<OfficeField> end = endings.getOrDefault(key.substring(from), Set.of());
      if (!end.isEmpty()) {
        return end;
      }
    }
    return Set.of();
  }

  /** Without blanks and the colon of a label. */
  public static String key(String words) {
    int clean = 0;
    while (clean < words.length() && isKept(words.charAt(clean))) {
      clean++;
    }
    if (clean == words.length()) {
      return words;
    }
    StringBuilder key = new StringBuilder(words.length()).append(words, 0, clean);
    for (int i = clean + 1; i < words.length(); i++) {
      if (isKept(words.charAt(i))) {
        key.append(words.charAt(i));
      }
    }
    return key.toString();
  }

  private static boolean isKept(char c) {
    return c > ' ' && c != '：' && c != ':' && !Text.isBlank(c);
  }

  private static String outside(String words) {
    StringBuilder outer = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      depth += c == '（' || c == '(' ? 1 : 0;
      if (depth == 0) {
        outer.append(c);
      }
      depth -= (c == '）' || c == ')') && depth > 0 ? 1 : 0;
    }
    return outer.toString();
  }

  private static String inside(String words) {
    int open = Math.max(words.indexOf('（'), words.indexOf('('));
    int close = Math.max(words.indexOf('）'), words.indexOf(')'));
    return open >= 0 && close > open ? words.substring(open + 1, close) : "";
  }
}
