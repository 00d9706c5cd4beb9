package zhinan.ingest.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import zhinan.ingest.aid.AddedWords;
import zhinan.ingest.words.NameWords;
import zhinan.text.Lexicon;
import zhinan.text.Signs;
import zhinan.text.WordList;

/**
 * What names of groups look like and which words tell a stage of life, a title, an answer or a
 * signature; the words come from {@code group-names.tsv}. Immutable, may be shared.
 */
final class GroupNames {
  /** The title of a document is one of so many first lines. */
  static final int FRONT = 3;

  private static final String STAGE = "阶段";

  /**
   * The longest name of a theme seen has 11 characters, of a stage with its offices in brackets 23.
   */
  private static final int LONGEST_NAME = 24;

  /** A name that stands away from its matter must be shorter to be told from captions. */
  private static final int SHORT_NAME = 6;

  /** Punctuation of sentences, digits, arrows, dates, a bracket in front. */
  private static final Pattern NOT_IN_NAMES =
      Pattern.compile("[-。;:!?,0-9@→\\[\\]〇]|^[(]|年.{1,3}月");

  private static final Pattern BRACKET = Pattern.compile("[(][^()]*[)]");

  /** What a word of {@code group-names.tsv} tells. */
  private enum NameWord {
    STAGE,
    GUIDE,
    PAPER,
    ANSWER,
    PUBLISHER,
    SHARED,
    SHARED_GROUP,
    SHARED_GUIDE,
    SIGNED
  }

  private final Lexicon<NameWord> words;
  private final WordList offices = NameWords.load().officesInCells();
  private final WordList agencies = NameWords.load().offices();

  private GroupNames(Lexicon<NameWord> words) {
    this.words = words;
  }

  static GroupNames load() {
    return load(AddedWords.NONE);
  }

  /**
   * With words of a team's own.
   *
   * @throws IllegalArgumentException for a line that names no kind, with its words
   */
  static GroupNames load(AddedWords added) {
    List<String> lines = added.with(GroupNames.class, AddedWords.GROUPS);
    return new GroupNames(Lexicon.of(lines, AddedWords.GROUPS, NameWord.class));
  }

  /** Whether the name has the word for stage at its end: {@code 出生阶段}, {@code 施工许可阶段（住房和城乡建设局）}. */
  boolean saysStage(String name) {
    return name.contains(STAGE)
        && bare(name).endsWith(STAGE)
        && bare(name).length() > STAGE.length();
  }

  /** Whether the name is a stage of life: {@code 工作}, {@code 孩子出生了}. */
  boolean isStage(String name) {
    return saysStage(name) || words.in(NameWord.STAGE, bare(name));
  }

  /** Whether a line may be the name of an office, as its list of offices gives it. */
  boolean isOffice(String line) {
    String name = bare(line);
    return name.length() > 2 && name.length() <= LONGEST_NAME && offices.ends(name);
  }

  /** Whether the words are an office by what names of offices end in wherever they stand. */
  boolean isAgency(String line) {
    return agencies.ends(bare(line));
  }

  /** Whether the words are a title of the whole guide, which is no group. */
  boolean isGuideTitle(String title) {
    return words.of(NameWord.GUIDE).ends(unquoted(title));
  }

  /** Whether the words are the title of another kind of paper: {@code 关于申报职称的通知}. */
  boolean isPaperTitle(String title) {
    return words.of(NameWord.PAPER).ends(unquoted(title));
  }

  /**
   * The title that calls a document a notice, a law or a form; none where a line in front of it
   * announces a guide.
   *
   * @param titles the lines that may be its title
   * @param front all lines in front
   */
  Optional<String> paperTitle(List<String> titles, List<String> front) {
    return front.stream().anyMatch(this::isGuideTitle)
        ? Optional.empty()
        : titles.stream().filter(this::isPaperTitle).findFirst();
  }

  /** Whether a field ends with who signs a form, or with the word for signing it. */
  boolean isSigned(String field) {
    return words.of(NameWord.SIGNED).ends(field);
  }

  /** Whether a heading says that it holds for several matters: {@code 以上事项咨询电话}. */
  boolean saysShared(String title) {
    return words.of(NameWord.SHARED).within(title) || saysGroup(title) || saysGuide(title);
  }

  /** Whether a heading says that it holds for the matters of its group: {@code 办理流程（本类事项通用）}. */
  boolean saysGroup(String title) {
    return words.of(NameWord.SHARED_GROUP).within(title);
  }

  /** Whether a heading says that it holds for the whole guide: {@code 本指南咨询电话}. */
  boolean saysGuide(String title) {
    return words.of(NameWord.SHARED_GUIDE).within(title);
  }

  /**
   * Whether a line could be a name: short, without punctuation, neither an answer nor a publisher.
   */
  boolean looksLikeName(String line) {
    String folded = Signs.fold(line);
    int answer = words.of(NameWord.ANSWER).startsAt(folded, 0);
    return !line.isEmpty()
        && line.length() <= LONGEST_NAME
        && !NOT_IN_NAMES.matcher(BRACKET.matcher(folded).replaceAll("")).find()
        && (answer == 0 || answer == 1 && line.length() > 1)
        && !words.of(NameWord.PUBLISHER).ends(folded);
  }

  boolean isShort(String name) {
    return bare(name).length() <= SHORT_NAME;
  }

  private static String bare(String name) {
    return Signs.strip(BRACKET.matcher(Signs.fold(name)).replaceAll(""));
  }

  /** Folded, without marks around it, brackets and the quote that it ends with. */
  static String unquoted(String title) {
    String bare = bare(title);
    char last = bare.isEmpty() ? ' ' : bare.charAt(bare.length() - 1);
    return last == '》' || Signs.isQuote(last) ? bare.substring(0, bare.length() - 1) : bare;
  }
}
