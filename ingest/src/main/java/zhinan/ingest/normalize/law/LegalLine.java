package zhinan.ingest.normalize.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.Reading;
import zhinan.model.LegalBasis;
import zhinan.text.Brackets;
import zhinan.text.Folded;
import zhinan.text.Lexicon;

/**
 * Reads the legal bases of one line. Single use.
 *
 * <p>Example: {@code 依据《户口登记条例》第七条、第九条和财税[2008]62号} has a title with two articles and a document
 * number.
 */
final class LegalLine {
  /** Between a title and its articles: an edition in brackets, 的, 中. */
  private static final Pattern BETWEEN = Pattern.compile("(?:\\([^()]{1,40}\\))?(?:中的?|的|之)?");

  /** Between a title or an article and its document number. */
  private static final Pattern BEFORE_NUMBER =
      Pattern.compile("(?:\\([^()号]{1,40}\\))?([(【\\[,]?)(?:文号:)?");

  private static final Pattern JOINT = Pattern.compile("(?:[、,和及与至]|以及)?");

  /** {@code 《甲法》、省公安厅《乙办法》}: what may stand between two bases of one list. */
  private static final Pattern LISTED =
      Pattern.compile("^[^。;《》]{0,3}(?:[、和及与,]|以及)[^。;,《》]{0,16}$");

  private static final Pattern EDITION = Pattern.compile("\\(.*$");

  /** {@code 根据国家有关规定和}: so far the word that announces a basis may stand in front of it. */
  private static final Pattern ANNOUNCED_LIST = Pattern.compile("[^,。;:《》]{0,30}");

  /** {@code 政策依据：}, {@code 依据及标准：}. */
  private static final Pattern ANNOUNCED_LABEL = Pattern.compile("依据(?:及标准)?:$");

  /** What stands in front of a basis is looked at no further back than this. */
  private static final int LOOK_BACK = 48;

  /** The longest title at hand has 62 characters; laws whose titles quote others reach 120. */
  private static final int LONGEST_TITLE = 200;

  private final Lexicon<LawWord> words;
  private final Folded line;
  private final String chars;
  private final boolean all;
  private final List<LegalNumber> numbers;
  private final List<Reading<LegalBasis>> readings = new ArrayList<>();
  private int nextNumber;
  private int from;
  private int end;
  private String title = "";
  private String number = "";
  private String article = "";

  private LegalLine(Folded line, boolean all, Lexicon<LawWord> words) {
    this.words = words;
    this.line = line;
    this.chars = line.chars();
    this.all = all;
    this.numbers = LegalNumber.in(line, words);
  }

  /**
   * @param all whether each law named is a basis, as in a section of legal bases; else only one
   *     that is introduced as such
   */
  static List<Reading<LegalBasis>> read(Folded line, boolean all, Lexicon<LawWord> words) {
    if (!all && !words.in(LawWord.ANNOUNCING, line.chars())) {
      return List.of();
    }
    LegalLine reading = new LegalLine(line, all, words);
    reading.read();
    return reading.readings;
  }

  private void read() {
    boolean introduced = false;
    int last = 0;
    for (int open = next(0); open >= 0; open = next(end)) {
      String before = chars.substring(Math.max(last, open - LOOK_BACK), open);
      introduced = isAnnounced(before) || introduced && LISTED.matcher(before).find();
      start(open);
      boolean found = end > open;
      if (found && (all || introduced && isLaw())) {
        readings.add(
            Reading.of(
                line.printed(from, end),
                new LegalBasis(title, article, number),
                title.isEmpty() ? "basis.number" : "basis.title"));
      } else {
        introduced = false;
      }
      last = Math.max(end, open + 1);
      end = all ? afterQuote(last) : last;
    }
  }

  /** The next title or document number from the index on, -1 for none. */
  private int next(int at) {
    while (nextNumber < numbers.size() && numbers.get(nextNumber).from() < at) {
      nextNumber++;
    }
    int law = chars.indexOf('《', at);
    int bare = nextNumber < numbers.size() ? numbers.get(nextNumber).from() : -1;
    return law < 0 || bare >= 0 && bare < law ? bare : law;
  }

  private void start(int open) {
    from = open;
    end = open;
    title = "";
    number = "";
    article = "";
    if (chars.charAt(open) == '《') {
      end = close(open);
      title = end == open ? "" : line.unfolded(open + 1, end - 1);
      end = title.isEmpty() ? open : end;
      if (end > open) {
        takeNumber();
        takeArticles();
        takeNumber();
      }
    } else {
      number = numbers.get(nextNumber).value();
      end = numbers.get(nextNumber).to();
      takeArticles();
    }
  }

  /** The index behind the title that opens here; the same index where it is never closed. */
  private int close(int open) {
    int depth = 0;
    int limit = Math.min(chars.length(), open + LONGEST_TITLE);
    for (int i = open; i < limit; i++) {
      char c = chars.charAt(i);
      depth += c == '《' ? 1 : c == '》' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return open;
  }

  private void takeNumber() {
    while (nextNumber < numbers.size() && numbers.get(nextNumber).from() < end) {
      nextNumber++;
    }
    if (!number.isEmpty() || nextNumber == numbers.size()) {
      return;
    }
    LegalNumber found = numbers.get(nextNumber);
    Matcher before = BEFORE_NUMBER.matcher(chars).region(end, found.from());
    if (before.matches()) {
      number = found.value();
      end = found.to();
      boolean closes = end < chars.length() && Brackets.isClose(chars.charAt(end));
      end += closes && !before.group(1).isEmpty() ? 1 : 0;
    }
  }

  private void takeArticles() {
    List<String> articles = new ArrayList<>();
    int at = end + length(BETWEEN, end);
    Matcher found = LegalArticles.ARTICLE.matcher(chars);
    while (article.isEmpty() && found.region(at, chars.length()).lookingAt()) {
      articles.add(LegalArticles.written(found.group()));
      end = found.end();
      at = end + length(JOINT, end);
    }
    article = article.isEmpty() ? String.join("、", articles) : article;
  }

  private int length(Pattern pattern, int at) {
    Matcher matcher = pattern.matcher(chars).region(at, chars.length());
    return matcher.lookingAt() ? matcher.end() - at : 0;
  }

  /** Whether words in front of a basis announce it: {@code 根据}, {@code 政策依据：}. */
  private boolean isAnnounced(String before) {
    int verb = words.of(LawWord.ANNOUNCING).findLast(before, before.length());
    while (verb >= 0) {
      int behind = verb + words.of(LawWord.ANNOUNCING).startsAt(before, verb);
      if (ANNOUNCED_LIST.matcher(before).region(behind, before.length()).matches()) {
        return true;
      }
      verb = words.of(LawWord.ANNOUNCING).findLast(before, verb);
    }
    return ANNOUNCED_LABEL.matcher(before).find();
  }

  /** The folded name of a law without {@code (2019年修订)}. */
  static String withoutEdition(String folded) {
    return EDITION.matcher(folded).replaceFirst("");
  }

  private boolean isLaw() {
    String bare = withoutEdition(Folded.chars(title));
    return !article.isEmpty()
        || !number.isEmpty()
        || words.of(LawWord.LAW).endsAt(bare, bare.length()) > 0;
  }

  /** What a law says stands in quotes behind a colon; the laws named in it are not the bases. */
  private int afterQuote(int at) {
    boolean quotes =
        at + 1 < chars.length()
            && ":,".indexOf(chars.charAt(at)) >= 0
            && chars.charAt(at + 1) == '“';
    int close = quotes ? chars.indexOf('”', at) : -1;
    return close < 0 ? at : close + 1;
  }
}
