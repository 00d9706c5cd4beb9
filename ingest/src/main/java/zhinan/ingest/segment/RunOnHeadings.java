package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.model.SectionKind;
import zhinan.text.Brackets;
import zhinan.text.ItemLabel;
import zhinan.text.Label;
import zhinan.text.LabelFamily;
import zhinan.text.Numeral;
import zhinan.text.Sign;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Where the headings start that run on in one paragraph: counted ones ({@code
 * 1、申请条件：…；2、所需材料：…；3、办理时限：…}, also {@code 1适用范围…2设定依据…} as the text of a page without its breaks
 * has it), and words with a colon behind the end of a sentence ({@code 事项依据：…。办理对象：…。权限层级：…。}).
 *
 * <p>Vocabulary and classifier need to know only half of them; they must name more than one thing,
 * and more than what an office is known by: {@code 联系人：…。电话：…。地址：…。} are its fields. Seen in
 * reading standards of government service centres and pages of towns that have one paragraph a
 * matter.
 */
final class RunOnHeadings {
  private static final int FEWEST = 3;

  /** So many titles in front of one and behind it in their order are compared with it. */
  private static final int NEAR = 4;

  /** Shorter words are the fields of an office as often as headings. */
  private static final int SHORT = 2;

  /** Longer words of an office's kinds are headings: {@code 联系电话}. */
  private static final int FIELD = 3;

  private static final int LONGEST_UNKNOWN = 10;

  /** No label and no heading of the vocabulary is longer: no more of a paragraph is looked at. */
  private static final int WINDOW = 64;

  private static final Pattern START =
      Pattern.compile("(?:^|[。;])" + Signs.regex(Sign.BLANK) + "*+(?=.)");

  private static final Pattern TITLE =
      Pattern.compile("([\\p{IsHan}()、]{2,24})" + Signs.regex(Sign.BLANK) + "?:(?=.)");

  private final HeadingMarker marker;

  RunOnHeadings(HeadingMarker marker) {
    this.marker = marker;
  }

  /**
   * One of the headings.
   *
   * @param start first character, label included
   * @param title its words
   * @param body first character of its text where no sign parts the two, else -1
   * @param after the first character where the next may start
   * @param kinds what it names, as far as vocabulary or classifier know
   */
  private record Claim(int start, String title, int body, int after, List<SectionKind> kinds) {
    /** {@code 联系电话}, as sections are named; {@code 电话} names a field as often. */
    boolean isLong() {
      return title.length() > FIELD;
    }

    boolean isKnown() {
      return !kinds.isEmpty();
    }

    boolean isOfOffice() {
      return isKnown() && kinds.stream().allMatch(SectionKind::isOfOffice);
    }

    /** Whether it names something of what the one before it names. */
    boolean repeats(Claim before) {
      return !Collections.disjoint(before.kinds, kinds);
    }
  }

  /**
   * Where the paragraph has to be cut, ascending; empty where it holds no run of headings.
   *
   * @param chars the paragraph in its canonical form
   */
  List<Integer> cuts(String chars) {
    List<Claim> counted = counted(chars);
    List<Claim> claims = isRun(counted) ? counted : titled(chars);
    if (!isRun(claims)) {
      return List.of();
    }
    List<Integer> cuts = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.start() > 0) {
        cuts.add(claim.start());
      }
      if (claim.body() > 0) {
        cuts.add(claim.body());
      }
    }
    return cuts;
  }

  private static boolean isRun(List<Claim> claims) {
    long known = claims.stream().filter(Claim::isKnown).count();
    Set<List<SectionKind>> kinds = new HashSet<>();
    claims.stream().filter(Claim::isKnown).forEach(claim -> kinds.add(claim.kinds()));
    boolean many = claims.size() >= FEWEST && 2 * known >= claims.size();
    boolean pair = claims.size() == 2 && known == 2 && claims.get(0).start() == 0;
    return (many || pair)
        && kinds.size() > 1
        && claims.stream()
            .anyMatch(claim -> claim.isKnown() && !claim.isOfOffice() || claim.isLong());
  }

  /** Words with a colon, at the start and behind the ends of sentences. */
  private List<Claim> titled(String chars) {
    List<Claim> claims = new ArrayList<>();
    NavigableSet<String> titles = titles(chars);
    Matcher start = START.matcher(chars);
    while (start.find()) {
      boolean sentence = start.end() == 0 || chars.charAt(start.start()) != ';';
      Optional<Claim> before =
          claims.isEmpty() ? Optional.empty() : Optional.of(claims.get(claims.size() - 1));
      title(chars, start.end(), titles)
          .filter(claim -> sentence || claim.isKnown() && before.filter(claim::repeats).isEmpty())
          .filter(claim -> !isField(claim, before.filter(Claim::isOfOffice).isPresent()))
          .ifPresent(claims::add);
    }
    return claims;
  }

  /**
   * Whether the heading is one more term of the section before it, set off by a semicolon alone:
   * {@code 法定期限：20日；承诺期限：5日}.
   *
   * @param before where that section starts
   * @param end the sign that ends it
   * @param from where the heading starts
   */
  boolean goesOn(String chars, int before, int end, int from) {
    return chars.charAt(end) == ';'
        && title(chars, before, Collections.emptyNavigableSet())
            .flatMap(
                first ->
                    title(chars, from, Collections.emptyNavigableSet())
                        .filter(next -> next.repeats(first)))
            .isPresent();
  }

  private static NavigableSet<String> titles(String chars) {
    NavigableSet<String> titles = new TreeSet<>();
    Matcher start = START.matcher(chars);
    Matcher title = TITLE.matcher(chars);
    while (start.find()) {
      if (title.region(start.end(), chars.length()).lookingAt()) {
        titles.add(title.group(1));
      }
    }
    return titles;
  }

  /** {@code 电话：} behind {@code 办理地点：…。} is a field of the office, as are words nobody knows. */
  private static boolean isField(Claim claim, boolean behindOffice) {
    return claim.title().length() <= SHORT
        && (!claim.isKnown() || claim.isOfOffice() && behindOffice);
  }

  /**
   * @param others the titles of the paragraph: what two of them start with, as with the name of
   *     their matter, is no part of what they name
   */
  private Optional<Claim> title(String chars, int start, NavigableSet<String> others) {
    Matcher title = TITLE.matcher(chars).region(start, chars.length());
    if (!title.lookingAt()) {
      return Optional.empty();
    }
    String words = title.group(1);
    List<SectionKind> kinds = kinds(words);
    if (kinds.isEmpty() && words.length() > LONGEST_UNKNOWN) {
      words = words.substring(shared(words, others));
      kinds = kinds(words);
    }
    return kinds.isEmpty() && words.length() > LONGEST_UNKNOWN
        ? Optional.empty()
        : Optional.of(new Claim(start, words, -1, title.end(), kinds));
  }

  /** What starts alike stands side by side: those next to the words are compared. */
  private static int shared(String words, NavigableSet<String> others) {
    Stream<String> above = others.headSet(words, false).descendingSet().stream().limit(NEAR);
    Stream<String> below = others.tailSet(words, false).stream().limit(NEAR);
    int longest = Stream.concat(above, below).mapToInt(other -> same(words, other)).max().orElse(0);
    return longest > SHORT ? longest : 0;
  }

  private static int same(String words, String other) {
    int same = 0;
    while (same < Math.min(words.length(), other.length()) - SHORT
        && words.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  private List<SectionKind> kinds(String words) {
    return marker.whole(Text.of(words, 0)).kinds();
  }

  /** The headings whose labels go on counting from the paragraph's first label, else from one. */
  private List<Claim> counted(String chars) {
    int number = label(chars, 0).map(Label::value).orElse(1);
    Set<LabelFamily> families = EnumSet.allOf(LabelFamily.class);
    List<Claim> claims = new ArrayList<>();
    for (int at = 0; at < chars.length(); at++) {
      Optional<Label> label = startsLabel(chars, at) ? label(chars, at) : Optional.empty();
      int next = number + claims.size();
      int start = at;
      Optional<Claim> claim =
          label
              .filter(l -> l.values().equals(List.of(next)) && families.contains(l.family()))
              .flatMap(l -> behind(chars, start, start + l.length()));
      if (claim.isPresent()) {
        claims.add(claim.get());
        families.retainAll(Set.of(label.get().family()));
        at = claim.get().after() - 1;
      }
    }
    return claims;
  }

  private static boolean startsLabel(String chars, int at) {
    char c = chars.charAt(at);
    return (Numeral.starts(c) || Brackets.isOpen(c) || Signs.enclosed(c) >= 0 || c == '第')
        && !isInNumber(chars, at);
  }

  private static boolean isInNumber(String chars, int at) {
    char before = at > 0 ? chars.charAt(at - 1) : ' ';
    char c = chars.charAt(at);
    return Signs.isDigit(before) && Signs.isDigit(c)
        || before == '.'
        || before == '第'
        || Signs.isHan(c) && at > 0 && Signs.isHan(before);
  }

  private static Optional<Label> label(String chars, int at) {
    String rest = window(chars, at);
    return ItemLabel.parse(rest).or(() -> ItemLabel.doubtful(rest));
  }

  private static String window(String chars, int at) {
    return chars.substring(at, Math.min(chars.length(), at + WINDOW));
  }

  /** The heading behind a label: a known word, or any with a colon where a sentence has ended. */
  private Optional<Claim> behind(String chars, int start, int from) {
    int title = from;
    while (title < chars.length() && Signs.isBlank(chars.charAt(title))) {
      title++;
    }
    int word = title + marker.opening(window(chars, title));
    Optional<Claim> colon =
        endsSentence(chars, start)
            ? title(chars, title, Collections.emptyNavigableSet())
                .map(claim -> new Claim(start, claim.title(), -1, claim.after(), claim.kinds()))
            : Optional.empty();
    if (colon.isPresent() || word - title <= SHORT || word >= chars.length()) {
      return colon;
    }
    char behind = chars.charAt(word);
    int body = Character.isLetterOrDigit(behind) ? word : -1;
    List<SectionKind> kinds = kinds(chars.substring(title, word));
    return kinds.isEmpty() || Signs.of(behind) == Sign.COMMA
        ? Optional.empty()
        : Optional.of(new Claim(start, chars.substring(title, word), body, word, kinds));
  }

  private static boolean endsSentence(String chars, int at) {
    int end = at;
    while (end > 0 && Signs.isBlank(chars.charAt(end - 1))) {
      end--;
    }
    return end == 0 || end < at || "。;".indexOf(chars.charAt(end - 1)) >= 0;
  }
}
