package zhinan.ingest.words;

import java.util.Optional;
import java.util.regex.Pattern;
import zhinan.text.Folded;
import zhinan.text.Lexicon;
import zhinan.text.Signs;

/**
 * What a line that a site printed around a text is for. A line is one only if all of it is.
 *
 * <p>Example: {@code 当前位置：首页 > 办事服务 > 办事指南} is a TRAIL, {@code 【打印】【关闭】} are TOOLS, {@code
 * 发布时间：2024-05-08 来源：民政局} is a STAMP; {@code 打印申请表} is none.
 */
public enum SiteLine {
  /** Where in the site the page stands. */
  TRAIL,
  /** What a reader can click. */
  TOOLS,
  /** When and by whom a text was published, how often it was read. */
  STAMP,
  /** Who answers for the site: names it in the words that the law prescribes. */
  OWNER,
  /** What stands beside that; alone it may be text of a guide. */
  BESIDE_OWNER;

  private static final Lexicon<SiteWord> WORDS =
      Lexicon.load(SiteLine.class, "site-words.tsv", SiteWord.class);

  /** Longer lines are text; the longest stamp seen has 90 characters. */
  private static final int LONGEST = 200;

  private static final Pattern STEP = Pattern.compile("[>»›→]");
  private static final Pattern DATE =
      Pattern.compile("(?:19|20)[0-9]{2}[-年./][0-9]{1,2}[-月./][0-9]{1,2}");

  /** {@code 苏ICP备05012345号}; ICP备案 without a number may be the matter of a guide. */
  private static final Pattern NUMBERED = Pattern.compile("(?i)ICP[备证][:0-9]|网安备[:0-9]|公安备[:0-9]");

  /** What the line is for; empty for text. */
  public static Optional<SiteLine> of(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String chars = Folded.chars(line);
    if (chars.isEmpty()) {
      return Optional.empty();
    }
    if (isTrail(chars)) {
      return Optional.of(TRAIL);
    }
    if (isTools(chars) || isAlone(chars)) {
      return Optional.of(TOOLS);
    }
    if (isStamp(chars)) {
      return Optional.of(STAMP);
    }
    if (ownsSite(chars)) {
      return Optional.of(OWNER);
    }
    return WORDS.of(SiteWord.SITE).starts(chars) ? Optional.of(BESIDE_OWNER) : Optional.empty();
  }

  /** Whether a text names who answers for a site. */
  public static boolean namesOwner(String text) {
    return ownsSite(Folded.chars(text));
  }

  private static boolean ownsSite(String chars) {
    return WORDS.of(SiteWord.OWNER).within(chars) || NUMBERED.matcher(chars).find();
  }

  /** {@code 您的位置：首页 >> 信息公开 >> 正文}, {@code 首页 > 办事服务}. */
  private static boolean isTrail(String chars) {
    int label = WORDS.of(SiteWord.TRAIL).startsAt(chars, 0);
    int home = WORDS.of(SiteWord.HOME).startsAt(chars, 0);
    boolean steps = STEP.matcher(chars).find();
    return label > 0 && (steps || WORDS.of(SiteWord.HOME).within(chars)) || home > 0 && steps;
  }

  /** Nothing but words to click, two of them or one in brackets: {@code 字体：【大 中 小】}. */
  private static boolean isTools(String chars) {
    int words = 0;
    boolean bracketed = false;
    for (int at = 0; at < chars.length(); ) {
      int length = WORDS.of(SiteWord.TOOL).startsAt(chars, at);
      char c = chars.charAt(at);
      if (length > 0) {
        words++;
      } else if (Character.isLetterOrDigit(c)) {
        return false;
      }
      bracketed |= "【[".indexOf(c) >= 0;
      at += Math.max(1, length);
    }
    return words > 1 || words == 1 && bracketed;
  }

  /** {@code □ 我已认真阅读并同意}: what stands on pages alone in its line. */
  private static boolean isAlone(String chars) {
    int from = 0;
    while (from < chars.length() && !Character.isLetterOrDigit(chars.charAt(from))) {
      from++;
    }
    return WORDS.has(SiteWord.ALONE, chars.substring(from));
  }

  /** Two things at least that belong to a publication, or how often it was read. */
  private static boolean isStamp(String chars) {
    boolean dated = DATE.matcher(chars).find();
    int stamps = labels(SiteWord.STAMP, chars) + (dated ? 1 : 0);
    int counters = labels(SiteWord.COUNTER, chars);
    boolean starts =
        WORDS.of(SiteWord.STAMP).starts(chars)
            || WORDS.of(SiteWord.COUNTER).starts(chars)
            || DATE.matcher(chars).lookingAt()
            || chars.startsWith("http");
    boolean sentence = chars.chars().anyMatch(c -> Signs.isStop((char) c));
    return starts
        && !sentence
        && (stamps > 1 || counters > 0 && stamps + counters > 0)
        && labels(SiteWord.STAMP, chars) + counters > 0;
  }

  /** How many words of the kind have a colon or a bracket behind them. */
  private static int labels(SiteWord kind, String chars) {
    int count = 0;
    for (int at = 0; at < chars.length(); ) {
      int length = WORDS.of(kind).startsAt(chars, at);
      int end = at + length;
      boolean labels = length > 0 && end < chars.length() && ":([".indexOf(chars.charAt(end)) >= 0;
      count += labels ? 1 : 0;
      at += Math.max(1, length);
    }
    return count;
  }
}
