package zhinan.ingest.heading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhinan.model.SectionKind;

/**
 * The vocabulary of section headings, read from {@code heading-words.tsv}.
 *
 * <p>Example: {@code 所需材料} is MATERIALS as a whole word; {@code 登记需要提供哪些材料？} by its ending; {@code
 * 去哪儿办理？咨询电话是多少？} is LOCATION and CONTACT, a clause each. Immutable, may be shared.
 */
final class HeadingWords {
  private static final Pattern CLAUSES = Pattern.compile("[？?，,；;]");
  private static final Pattern CONJUNCTIONS = Pattern.compile("(?<=..)(?:以及|[及和与、/／及])(?=..)");

  private final Map<String, Set<SectionKind>> words = new HashMap<>();
  private final Map<String, Set<SectionKind>> starts = new HashMap<>();
  private final Map<String, Set<SectionKind>> ends = new HashMap<>();
  private final List<Map.Entry<String, Set<SectionKind>>> insides = new ArrayList<>();

  /** What words start with; spares most lines the look-up of each of their beginnings. */
  private final Set<Character> firsts = new HashSet<>();

  private final int longest;
  private final int longestEnd;
  private final int longestStart;

  private HeadingWords(Stream<String> lines) {
    lines
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t"))
        .forEach(this::add);
    words.keySet().stream().filter(w -> !w.isEmpty()).forEach(w -> firsts.add(w.charAt(0)));
    longest = longest(words);
    longestEnd = longest(ends);
    longestStart = longest(starts);
  }

  private static int longest(Map<String, Set<SectionKind>> words) {
    return words.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** What a title names and how surely. */
  record Meaning(Set<SectionKind> kinds, boolean whole) {}

  static HeadingWords load() {
    try (InputStream in = HeadingWords.class.getResourceAsStream("heading-words.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new HeadingWords(reader.lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String[] columns) {
    Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
    Stream.of(columns[0].split(",")).map(SectionKind::valueOf).forEach(kinds::add);
    String word = columns[1];
    boolean open = word.startsWith("*");
    if (open && word.endsWith("*")) {
      insides.add(Map.entry(word.substring(1, word.length() - 1), kinds));
    } else if (open) {
      ends.put(word.substring(1), kinds);
    } else if (word.endsWith("*")) {
      starts.put(word.substring(0, word.length() - 1), kinds);
    } else {
      words.put(TitleKey.of(word), kinds);
    }
  }

  /** Whether the key is a whole word of the vocabulary. */
  boolean knows(String key) {
    return word(key).isPresent();
  }

  /**
   * The length of the longest whole word that the key of {@code text} starts with, in characters of
   * {@code text}; 0 for none.
   */
  int prefix(String text) {
    if (text.isEmpty() || !firsts.contains(text.charAt(0))) {
      return 0;
    }
    for (int length = Math.min(longest, text.length()); length > 1; length--) {
      if (words.containsKey(text.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }

  /** What the title names; empty where nothing is known. */
  Optional<Meaning> meaning(String title) {
    String key = TitleKey.of(title);
    Optional<Set<SectionKind>> whole = word(key);
    if (whole.isPresent()) {
      return Optional.of(new Meaning(whole.get(), true));
    }
    Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
    boolean all = true;
    String bare = TitleKey.withoutBrackets(title.replace('（', '(').replace('）', ')'));
    for (String clause : CLAUSES.split(bare)) {
      for (String piece : pieces(clause)) {
        Optional<Set<SectionKind>> known = word(piece);
        all &= known.isPresent();
        known.or(() -> pattern(piece)).ifPresent(kinds::addAll);
      }
    }
    if (kinds.size() > 1) {
      kinds.remove(SectionKind.OTHER);
    }
    return kinds.isEmpty() ? Optional.empty() : Optional.of(new Meaning(kinds, all));
  }

  /** Whether the first piece of the title is a word, without which the title as a whole is none. */
  boolean mayKnowWhole(String title) {
    return word(TitleKey.of(title)).isPresent()
        || CLAUSES
            .splitAsStream(title)
            .flatMap(clause -> pieces(clause).stream())
            .findFirst()
            .flatMap(this::word)
            .isPresent();
  }

  private List<String> pieces(String clause) {
    String key = TitleKey.of(clause);
    if (word(key).isPresent() || key.isEmpty()) {
      return key.isEmpty() ? List.of() : List.of(key);
    }
    return Stream.of(CONJUNCTIONS.split(clause))
        .map(TitleKey::of)
        .filter(p -> !p.isEmpty())
        .toList();
  }

  private Optional<Set<SectionKind>> word(String key) {
    Set<SectionKind> kinds = words.get(key);
    return Optional.ofNullable(kinds == null ? words.get(TitleKey.withoutBrackets(key)) : kinds);
  }

  /** The longest ending decides, then the longest beginning, then the first word found inside. */
  private Optional<Set<SectionKind>> pattern(String key) {
    for (int from = Math.max(0, key.length() - longestEnd); from < key.length(); from++) {
      Set<SectionKind> kinds = ends.get(key.substring(from));
      if (kinds != null) {
        return Optional.of(kinds);
      }
    }
    for (int to = Math.min(key.length(), longestStart); to > 1; to--) {
      Set<SectionKind> kinds = starts.get(key.substring(0, to));
      if (kinds != null) {
        return Optional.of(kinds);
      }
    }
    return insides.stream()
        .filter(entry -> key.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
