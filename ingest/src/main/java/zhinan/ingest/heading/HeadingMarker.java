package zhinan.ingest.heading;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhinan.ingest.document.Mark;
import zhinan.ingest.document.Mark.Evidence;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.model.SectionKind;
import zhinan.text.Brackets;
import zhinan.text.ItemLabel;
import zhinan.text.Label;
import zhinan.text.LabelFamily;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Finds what a line claims to be, seen by itself: {@code 5.办理时限：即时办理。} gives a {@link Mark} with
 * label, title, body and kinds.
 *
 * <p>Lines without label get a mark only where the vocabulary knows their title. One instance
 * serves one thread: it remembers the classifier's votes.
 */
public final class HeadingMarker {
  /**
   * A longer title of an unlabelled line is a sentence: the longest heading of the vocabulary has
   * 16 characters.
   */
  private static final int LONGEST_BARE = 20;

  /**
   * Words of one or two characters name fields as often as sections ({@code 地址}, {@code 材料}, {@code
   * 步骤}): without label they count as patterns only, but for those that no field is named by
   * ({@code 备注}); with a label where they tell of an office ({@code 2.电话}).
   */
  private static final int WEAK_WORD = 2;

  /**
   * The classifier is asked about titles up to this length; the longest labelled heading of the
   * training data has fewer characters.
   */
  private static final int LONGEST_VOTED = 30;

  /**
   * A vote below this is none: in cross-validation two in three of the headings that are missed or
   * wrong have less.
   */
  private static final double SURE = 0.6;

  /** What an ending of the vocabulary is worth where the classifier doubts it. */
  private static final double PATTERN = 0.5;

  /** Marks that stand in sentences and lists of papers, not in headings. */
  private static final Pattern SENTENCE = Pattern.compile("[。;,《》]");

  private static final Set<SectionKind> NO_FIELDS =
      EnumSet.of(
          SectionKind.NOTES,
          SectionKind.FEE,
          SectionKind.TIME_LIMIT,
          SectionKind.AGENT,
          SectionKind.LEGAL_BASIS);

  private final HeadingWords words;
  private final KindClassifier classifier;
  private final Map<String, Meaning> known = new HashMap<>();
  private final Map<String, Double> sounds = new HashMap<>();
  private final Map<String, KindVote> opinions = new HashMap<>();

  private record Meaning(List<SectionKind> kinds, Evidence evidence, double confidence) {
    static final Meaning NONE = new Meaning(List.of(), Evidence.NONE, 0);
  }

  HeadingMarker(HeadingWords words, KindClassifier classifier) {
    this.words = words;
    this.classifier = classifier;
  }

  /**
   * The label at the start of the words; blanks in front are skipped and not counted in its length.
   */
  public Optional<Label> label(String words) {
    return ItemLabel.parse(words.substring(skipBlanks(words)));
  }

  /** Whether the words, without label, are a section heading of the vocabulary. */
  public boolean isHeadingWord(String title) {
    String key = TitleKey.of(title);
    return key.length() > WEAK_WORD && words.knows(key);
  }

  /**
   * The length of the longest heading of the vocabulary that the words, in their canonical form,
   * start with; 0 for none.
   */
  public int opening(String chars) {
    return words.prefix(chars);
  }

  /**
   * What the words name as a whole word of the vocabulary, however short; empty where they are
   * none.
   */
  public List<SectionKind> kinds(String title) {
    return words.knows(TitleKey.of(title))
        ? words.meaning(title).map(meaning -> List.copyOf(meaning.kinds())).orElse(List.of())
        : List.of();
  }

  /**
   * What a title names at its end, behind words of its own: {@code 食品小作坊登记申请材料清单} MATERIALS; empty
   * for none.
   */
  public Set<SectionKind> ending(String title) {
    return words.ending(title);
  }

  /** The line's claim; empty for running text. */
  public Optional<Mark> mark(Line line) {
    return mark(line, words -> Optional.empty());
  }

  /** The line's claim, where {@code own} knows labels that the guide makes itself. */
  public Optional<Mark> mark(Line line, Function<String, Optional<Label>> own) {
    String printed = line.text().chars();
    String text = Signs.fold(printed);
    int start = skipBlanks(text);
    String rest = printed.substring(start);
    Optional<Label> label =
        ItemLabel.parse(rest)
            .or(() -> ItemLabel.doubtful(rest).filter(l -> opensWord(rest, l.length())))
            .or(() -> own.apply(rest));
    int titleStart = start + label.map(Label::length).orElse(0);
    boolean bracket = label.filter(found -> found.family() == LabelFamily.BRACKET).isPresent();
    Title title =
        bracket
            ? Title.inBrackets(text, titleStart)
            : Title.find(text, titleStart, line.style().bold(), words);
    if (label.isEmpty() && title.length() > LONGEST_BARE) {
      return Optional.empty();
    }
    Meaning meaning =
        isMatter(label.stream())
            ? Meaning.NONE
            : meaning(text.substring(title.start(), title.end()), label.isPresent());
    if (label.isEmpty() && meaning.kinds().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Mark(
            label,
            title.start(),
            title.end(),
            title.body(),
            meaning.kinds(),
            meaning.evidence(),
            meaning.confidence()));
  }

  /**
   * The claim of words whose place in a table says that they are a heading: all of them but their
   * label and their colon are its title.
   */
  public Mark whole(Text words) {
    String printed = words.chars();
    String text = Signs.fold(printed);
    int start = skipBlanks(text);
    Optional<Label> label = ItemLabel.parse(printed.substring(start));
    int from = start + label.map(Label::length).orElse(0);
    int to = text.length();
    while (to > from
        && (Signs.isBlank(text.charAt(to - 1)) || Signs.isColon(text.charAt(to - 1)))) {
      to--;
    }
    Meaning meaning = isMatter(label.stream()) ? Meaning.NONE : apart(text.substring(from, to));
    return new Mark(
        label, from, to, text.length(), meaning.kinds(), meaning.evidence(), meaning.confidence());
  }

  private Meaning apart(String title) {
    Meaning all = meaning(title, true);
    String outside = Brackets.of(title).without();
    return all.kinds().isEmpty() && !outside.isEmpty() && outside.length() < title.length()
        ? meaning(outside, true)
        : all;
  }

  /**
   * How much words that stand apart sound like the heading of a section: from 1 for those that the
   * vocabulary knows as a whole down to -1 for those that are surely none ({@code 居民户口簿}).
   */
  public double sound(String title) {
    return sounds.computeIfAbsent(Signs.fold(title), this::listen);
  }

  private double listen(String title) {
    Evidence evidence = apart(title).evidence();
    if (evidence == Evidence.WORD || !kinds(title).isEmpty()) {
      return 1;
    }
    KindVote vote = opinion(title);
    double heard = vote.heading() ? vote.confidence() : -vote.confidence();
    return evidence == Evidence.PATTERN ? Math.max(PATTERN, heard) : heard;
  }

  private static boolean isMatter(Stream<Label> label) {
    return label.anyMatch(found -> found.family() == LabelFamily.MATTER_WORD);
  }

  private Meaning meaning(String title, boolean labelled) {
    return title.length() > LONGEST_VOTED
        ? look(title, labelled)
        : known.computeIfAbsent((labelled ? "#" : "") + title, key -> look(title, labelled));
  }

  private Meaning look(String title, boolean labelled) {
    boolean sentence = title.length() > LONGEST_VOTED && !isQuestion(title);
    if (sentence && !words.mayKnowWhole(title)) {
      return Meaning.NONE;
    }
    Optional<HeadingWords.Meaning> meaning = words.meaning(title);
    if (meaning.isEmpty()) {
      return labelled ? vote(title) : Meaning.NONE;
    }
    Set<SectionKind> kinds = meaning.get().kinds();
    boolean field =
        labelled ? kinds.stream().allMatch(SectionKind::isOfOffice) : !NO_FIELDS.containsAll(kinds);
    boolean weak = TitleKey.of(title).length() <= WEAK_WORD && field;
    boolean whole = meaning.get().whole() && !weak;
    if (!whole && (!labelled && !meaning.get().whole() || sentence)) {
      return Meaning.NONE;
    }
    return new Meaning(List.copyOf(kinds), whole ? Evidence.WORD : Evidence.PATTERN, 1);
  }

  /**
   * What the classifier says of a title that the vocabulary does not know: its kinds, none for no
   * heading, and how sure it is.
   */
  public KindVote opinion(String title) {
    return opinions.computeIfAbsent(title, classifier::classify);
  }

  /** What the classifier says of a short title that is no sentence, where it is sure enough. */
  private Meaning vote(String title) {
    if (title.length() <= WEAK_WORD
        || title.length() > LONGEST_VOTED
        || SENTENCE.matcher(title).find()) {
      return Meaning.NONE;
    }
    KindVote vote = opinion(title);
    return vote.kinds().isEmpty() || vote.confidence() < SURE
        ? Meaning.NONE
        : new Meaning(vote.kinds(), Evidence.VOTE, vote.confidence());
  }

  private static boolean isQuestion(String title) {
    return title.endsWith("?");
  }

  /** {@code 1 受理条件}: a doubtful label is one in front of a known heading only. */
  private boolean opensWord(String text, int start) {
    String folded = Signs.fold(text);
    Title title = Title.find(folded, start, 0, words);
    return words.knows(TitleKey.of(folded.substring(title.start(), title.end())));
  }

  private static int skipBlanks(String text) {
    int at = 0;
    while (at < text.length() && Signs.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
