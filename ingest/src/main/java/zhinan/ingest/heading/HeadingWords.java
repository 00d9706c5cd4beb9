package zhinan.ingest.heading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhinan.ingest.aid.AddedWords;
import zhinan.model.SectionKind;
import zhinan.text.Brackets;
import zhinan.text.Sign;
import zhinan.text.Signs;
import zhinan.text.TableLines;
import zhinan.text.WordList;

/**
 * The vocabulary of section headings, read from {@code heading-words.tsv}.
 *
 * <p>Example: {@code 所需材料} is MATERIALS as a whole word; {@code 登记需要提供哪些材料？} by its ending; {@code
 * 去哪儿办理？咨询电话是多少？} is LOCATION and CONTACT, a clause each. Immutable, may be shared.
 */
final class HeadingWords {
  private static final Pattern CLAUSES =
      Pattern.compile(Signs.regex(Sign.COMMA, Sign.SEMICOLON) + "|[?？]");
  private static final Pattern CONJUNCTIONS =
      Pattern.compile("(?<=..)(?:以及|[及和与]|" + Signs.regex(Sign.PAUSE, Sign.SLASH) + ")(?=..)");
  private static final String ANY = "*";

  /** A word at the end of a title has so many characters at least, and so many stand before it. */
  private static final int LEAST_WORD = 2;

  private static final int LEAST_NAME = 3;

  private final Meanings words = new Meanings();
  private final Meanings starts = new Meanings();
  private final Meanings ends = new Meanings();
  private final List<Map.Entry<String, Set<SectionKind>>> insides = new ArrayList<>();
  private final WordList firstWords;
  private final WordList beginnings;
  private final WordList endings;

  /** Words with what they name. */
  private static final class Meanings {
    private final Map<String, Set<SectionKind>> kinds = new HashMap<>();

    Optional<Set<SectionKind>> of(String word) {
      return Optional.ofNullable(kinds.get(word));
    }

    WordList list() {
      return WordList.of(kinds.keySet());
    }
  }

  private HeadingWords(List<String> lines) {
    lines.forEach(this::add);
    firstWords = words.list();
    beginnings = starts.list();
    endings = ends.list();
  }

  /** What a title names and how surely. */
  record Meaning(Set<SectionKind> kinds, boolean whole) {}

  static HeadingWords load() {
    return load(AddedWords.NONE);
  }

  /**
   * With words of a team's own, which win over those of the table.
   *
   * @throws IllegalArgumentException for a line that names no kind, with its words
   */
  static HeadingWords load(AddedWords added) {
    return new HeadingWords(added.with(HeadingWords.class, AddedWords.HEADINGS));
  }

  private void add(String line) {
    String[] columns = line.split("\t");
    Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
    Stream.of(columns[0].split(","))
        .map(name -> TableLines.kind(SectionKind.class, name, AddedWords.HEADINGS, line))
        .forEach(kinds::add);
    String word = columns[1];
    boolean open = word.startsWith(ANY);
    boolean more = word.endsWith(ANY);
    String bare = word.substring(open ? 1 : 0, word.length() - (more ? 1 : 0));
    if (open && more) {
      insides.add(Map.entry(bare, kinds));
    } else {
      Meanings place = open ? ends : more ? starts : words;
      place.kinds.put(place == words ? TitleKey.of(bare) : Signs.fold(bare), kinds);
    }
  }

  /** Whether the key is a whole word of the vocabulary. */
  boolean knows(String key) {
    return word(key).isPresent();
  }

  /**
   * The length of the longest whole word that the text, in its canonical form, starts with; 0 for
   * none of two characters or more.
   */
  int prefix(String text) {
    int length = firstWords.startsAt(text, 0);
    return length > 1 ? length : 0;
  }

  /**
   * What the title of a matter names at its end, behind words of its own: MATERIALS for {@code
   * 食品小作坊登记申请材料清单}, {@code 食品小作坊登记（材料清单）}; empty for none.
   */
  Set<SectionKind> ending(String title) {
    String key = TitleKey.of(title);
    int open = key.isEmpty() ? -1 : Brackets.of(key).opening(key.length() - 1);
    Optional<Set<SectionKind>> inBrackets =
        open < LEAST_NAME ? Optional.empty() : word(key.substring(open + 1, key.length() - 1));
    String bare = TitleKey.withoutBrackets(key);
    return inBrackets.or(() -> wordAtEnd(bare)).orElse(Set.of());
  }

  private Optional<Set<SectionKind>> wordAtEnd(String key) {
    int whole = firstWords.endsAt(key, key.length());
    int pattern = endings.endsAt(key, key.length());
    int length = Math.max(whole, pattern);
    if (length < LEAST_WORD || key.length() - length < LEAST_NAME) {
      return Optional.empty();
    }
    String word = key.substring(key.length() - length);
    return whole < pattern ? ends.of(word) : words.of(word);
  }

  /** What the title names; empty where nothing is known. */
  Optional<Meaning> meaning(String title) {
    Optional<Set<SectionKind>> whole = word(TitleKey.of(title));
    if (whole.isPresent()) {
      return Optional.of(new Meaning(whole.get(), true));
    }
    Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
    boolean all = true;
    String bare = TitleKey.withoutBrackets(Signs.fold(title));
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
    return words.of(key).or(() -> words.of(TitleKey.withoutBrackets(key)));
  }

  /** The longest ending decides, then the longest beginning, then the first word found inside. */
  private Optional<Set<SectionKind>> pattern(String key) {
    int end = endings.endsAt(key, key.length());
    if (end > 0) {
      return ends.of(key.substring(key.length() - end));
    }
    int start = beginnings.startsAt(key, 0);
    if (start > 1) {
      return starts.of(key.substring(0, start));
    }
    return insides.stream()
        .filter(entry -> key.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
