package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import zhinan.text.ItemLabel;
import zhinan.text.Lexicon;
import zhinan.text.Signs;
import zhinan.text.WordList;

/**
 * What papers that are no guides are called and say; the words come from {@code other-papers.tsv}.
 *
 * <p>Example: {@code 特此通告。} is a saying of notices, {@code 三、违约责任} a heading of contracts. One
 * alone proves nothing. Immutable, may be shared.
 */
final class OtherPapers {
  /** Those who are addressed are named in few words: {@code 各镇人民政府，县直各部门：}. */
  private static final int LONGEST_ADDRESS = 40;

  /** The number of an official document on a line of its own: {@code 云政办〔2023〕12号}. */
  private static final Pattern NUMBER =
      Pattern.compile("^\\s*\\p{IsHan}{1,12}[\\p{Ps}](?:19|20)\\d\\d[\\p{Pe}]第?\\d{1,4}号\\s*$");

  /** A heading ends at its colon, a cell at its tab. */
  private static final Pattern BEHIND_HEADING = Pattern.compile("[:\\t|].*");

  private static final Pattern OPEN = Pattern.compile("[\\p{Ps}<]\\s*");

  /** What stands in front of a heading and is no label: {@code ## 安装}. */
  private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\p{N}]+");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** What a word of the table tells. */
  private enum PaperWord {
    ADDRESSED,
    FILL,
    HEADING,
    PHRASE,
    SUBJECT,
    TEMPLATE,
    TITLE
  }

  private final Lexicon<PaperWord> words;

  private OtherPapers(Lexicon<PaperWord> words) {
    this.words = words;
  }

  static OtherPapers load() {
    return new OtherPapers(Lexicon.load(OtherPapers.class, "other-papers.tsv", PaperWord.class));
  }

  /** Whether the words, without marks around them, are the title of a paper that is no guide. */
  boolean isTitle(String title) {
    return words.of(PaperWord.TITLE).ends(title);
  }

  /** Whether they are the title of a pattern to fill in, or of what tells how to. */
  boolean isTemplate(String title) {
    return words.of(PaperWord.TEMPLATE).ends(title);
  }

  /**
   * What a line says that other papers say.
   *
   * @param line folded
   * @param front whether it is one of the first lines
   */
  List<String> sayings(String line, boolean front) {
    List<String> sayings = new ArrayList<>();
    WordList phrases = words.of(PaperWord.PHRASE);
    for (int i = 0; i < line.length(); i++) {
      int length = phrases.startsAt(line, i);
      if (length > 0) {
        sayings.add(line.substring(i, i + length));
      }
    }
    String heading = heading(line);
    if (words.has(PaperWord.HEADING, heading)) {
      sayings.add(heading);
    }
    if (NUMBER.matcher(line).find() || front && isAddress(line)) {
      sayings.add(line.strip());
    }
    return sayings;
  }

  /** The words of a heading without its label, its blanks and what stands behind it. */
  private static String heading(String line) {
    String whole = line.strip();
    String title = whole.substring(ItemLabel.behind(whole, 0, whole.length()));
    String words = MARKS.matcher(title).replaceAll("");
    return Signs.strip(BLANKS.matcher(BEHIND_HEADING.matcher(words).replaceAll("")).replaceAll(""));
  }

  private boolean isAddress(String line) {
    String whole = line.strip();
    return whole.length() <= LONGEST_ADDRESS
        && whole.endsWith(":")
        && words.of(PaperWord.ADDRESSED).starts(whole);
  }

  /**
   * Whether brackets in a line tell what to write there.
   *
   * @param line folded
   */
  boolean isToFill(String line) {
    WordList fills = words.of(PaperWord.FILL);
    return OPEN.matcher(line).results().anyMatch(open -> fills.startsAt(line, open.end()) > 0);
  }

  /**
   * How many words on services stand in a line.
   *
   * @param line folded
   */
  int subjects(String line) {
    WordList subjects = words.of(PaperWord.SUBJECT);
    int count = 0;
    int at = 0;
    while (at < line.length()) {
      int length = subjects.startsAt(line, at);
      count += length > 0 ? 1 : 0;
      at += Math.max(1, length);
    }
    return count;
  }
}
