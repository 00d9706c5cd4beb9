package zhinan.ingest.structure;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhinan.text.Numeral;
import zhinan.text.Signs;

/**
 * What the lines of a text show that guides do not have: placeholders, blanks to fill in, articles
 * of a law, source code, another language, what other papers say. All lines count, those in tables
 * too.
 *
 * <p>Example: 7 of the 9 lines of a template hold {@code ____} or {@code {{name}}}; in guides it is
 * at most one line in six. Immutable.
 */
final class PaperSigns {
  /** So large a share of lines that show one thing is enough; no guide at hand has half of it. */
  private static final double SHARE = 0.3;

  /** Articles stand on fewer lines: each has paragraphs and items below. */
  private static final double ARTICLES = 0.2;

  /** A text in which less than this share of the letters is Chinese; guides have 0.76 and more. */
  private static final double CHINESE = 0.5;

  /** A sign must stand on so many lines at least: one line proves nothing. */
  private static final int FEWEST = 3;

  /** So many sayings of other papers are no chance; guides at hand have one at most. */
  private static final int SAYINGS = 2;

  /**
   * The share of the lines that hold them; in a long guide some may stand in a text that it quotes.
   */
  private static final double SPOKEN = 0.04;

  /** Words on services for each hundred characters; guides at hand have 4 to 25. */
  private static final double SUBJECT = 2.5;

  private static final double HUNDRED = 100;

  /** Those who are addressed stand in one of the first lines. */
  private static final int FRONT = 6;

  /** Line by line no more than this is looked at. */
  private static final int LONGEST = 400;

  /** Behind the word for who signs stand a colon, a bracket, a line or blanks. */
  private static final String BEHIND_SIGNED = ":)_";

  static final Pattern ADDRESS = Pattern.compile("[A-Za-z]+://[!-~]+|www\\.[!-~]+|[!-~]+@[!-~]+");

  /** For each character the signs that need it, a bit each by their ordinals. */
  private static final byte[] NEEDED = new byte[Character.MAX_VALUE + 1];

  /** The signs of each sum of bits. */
  private static final List<List<Sign>> POSSIBLE =
      IntStream.range(0, 1 << Sign.values().length).mapToObj(PaperSigns::held).toList();

  static {
    for (Sign sign : Sign.values()) {
      sign.needed.chars().forEach(c -> NEEDED[c] |= (byte) (1 << sign.ordinal()));
    }
  }

  private final GroupNames names;
  private final OtherPapers papers;
  private final Set<String> said = new LinkedHashSet<>();
  private final Map<Sign, Integer> counts = new EnumMap<>(Sign.class);
  private int lines;
  private int chinese;
  private int latin;
  private int sentences;
  private int spoken;
  private int subject;
  private boolean fieldAbove;

  /** A thing that a line can show, with the characters of which each match holds one at least. */
  enum Sign {
    /**
     * {@code ____}, {@code ×××}, {@code {{name}}}, {@code ${name}}, {@code ITEM_NAME}, dots for a
     * value; a field that holds nothing but a bracket, {@code 办理条件：（逐条列明）}, {@code 咨询电话：[电话]}.
     */
    PLACEHOLDER(
        "_×xX*{:" + "…" + ".",
        "_{2,}|[×Xx*]{3,}|(?<![0-9A-Za-z])[×xX]{1,2}(?![0-9A-Za-z])|\\{\\{|[$#]\\{"
            + "|(?<![A-Za-z0-9])[A-Z]{2,}_[A-Z_]+|(?:^|[:)])\\s*(?:…|[.]{3})"
            + "|:\\s*(?:[\\p{Ps}<][^\\p{Pe}>]{1,40}[\\p{Pe}>][\\p{Po}\\s]*)+$"),
    /** A field that somebody has to fill in, a place to sign, a date without numbers. */
    BLANK("年_□(", "年[\\s_]{0,9}月[\\s_]{0,9}日|_{3,}|:\\s*□|\\(\\s+\\)"),
    /** {@code 第三条 为了…}: the start of an article; {@code 第三条 申请条件：} is a heading. */
    ARTICLE("第", "^\\s*第(?:" + Numeral.HAN + "|[0-9]){1,6}条(?!\\s*\\p{IsHan}{2,10}\\s*+(?:$|:))"),
    /** A statement, a tag, a key with its value. */
    CODE(
        "{}<:(/*-#;abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "[{}][\\s;,)]*$|^\\s*(?:import|package|def|class|function|const|let|var|public|private"
            + "|return|if|for|else|elif|SELECT|CREATE|INSERT)\\b|^\\s*</?[A-Za-z]|^\\s*(?:['\"]?\\w+['\"]?|\"[^\"]{1,40}\")"
            + "\\s*:\\s*['\"\\[{\\d]|\\w\\(.*\\)\\s*[;:{,]?$|^\\s*(?://|/\\*|\\*\\s|--|#!)|;$(?<=[\\w)'\"];)");

    private final String needed;
    private final Pattern pattern;

    Sign(String needed, String regex) {
      this.needed = needed;
      this.pattern = Pattern.compile(regex);
    }

    /** Whether a line shows it. */
    boolean isIn(String line) {
      return pattern.matcher(line).find();
    }

    /** The signs of which a line holds a character that they need; no other can be shown. */
    static List<Sign> possible(String line) {
      int held = 0;
      for (int i = 0; i < line.length(); i++) {
        held |= NEEDED[line.charAt(i)];
      }
      return POSSIBLE.get(held);
    }
  }

  private static List<Sign> held(int bits) {
    return Stream.of(Sign.values()).filter(sign -> (bits >> sign.ordinal() & 1) == 1).toList();
  }

  private PaperSigns(GroupNames names, OtherPapers papers) {
    this.names = names;
    this.papers = papers;
  }

  static PaperSigns of(String text, GroupNames names, OtherPapers papers) {
    PaperSigns signs = new PaperSigns(names, papers);
    text.lines().filter(line -> !Signs.isBlank(line)).forEach(signs::add);
    return signs;
  }

  private void add(String whole) {
    String line = whole.substring(0, Math.min(whole.length(), LONGEST));
    String folded = Signs.fold(line);
    lines++;
    boolean field = Signs.stripEnd(folded).endsWith(":");
    List<Sign> possible = Sign.possible(folded);
    for (Sign sign : Sign.values()) {
      boolean shown = possible.contains(sign) && sign.isIn(sign == Sign.CODE ? line : folded);
      boolean filled =
          switch (sign) {
            case BLANK -> isSigned(folded) || field && fieldAbove;
            case PLACEHOLDER -> papers.isToFill(folded);
            case ARTICLE, CODE -> false;
          };
      if (shown || filled) {
        counts.merge(sign, 1, Integer::sum);
      }
    }
    fieldAbove = field;
    List<String> sayings = papers.sayings(folded, lines <= FRONT);
    spoken += sayings.isEmpty() ? 0 : 1;
    said.addAll(sayings);
    subject += papers.subjects(folded);
    sentences += line.indexOf('。') >= 0 || line.indexOf('；') >= 0 ? 1 : 0;
    String words = mayHoldAddress(line) ? ADDRESS.matcher(line).replaceAll("") : line;
    for (int i = 0; i < words.length(); i++) {
      chinese += Signs.isHan(words.charAt(i)) ? 1 : 0;
      latin += Signs.isLatin(words.charAt(i)) ? 1 : 0;
    }
  }

  /** What every address holds. */
  static boolean mayHoldAddress(String line) {
    return line.indexOf('@') >= 0 || line.contains("://") || line.contains("www.");
  }

  private boolean isSigned(String line) {
    int end = line.length();
    while (end > 0
        && (BEHIND_SIGNED.indexOf(line.charAt(end - 1)) >= 0
            || Signs.isBlank(line.charAt(end - 1)))) {
      end--;
    }
    return end < line.length() && names.isSigned(line.substring(0, end));
  }

  /** How many lines have words. */
  int lines() {
    return lines;
  }

  /** How many lines hold the end of a sentence or clause. */
  int sentences() {
    return sentences;
  }

  /** How many lines show it. */
  int count(Sign sign) {
    return counts.getOrDefault(sign, 0);
  }

  /** Whether it is shown on so many lines that it tells what the text is. */
  boolean shows(Sign sign) {
    double least = sign == Sign.ARTICLE ? ARTICLES : SHARE;
    return count(sign) >= FEWEST && count(sign) >= least * lines;
  }

  /** The sign that most lines show, if it tells what the text is. */
  Optional<Sign> strongest() {
    return List.of(Sign.values()).stream()
        .filter(this::shows)
        .max((one, other) -> Integer.compare(count(one), count(other)));
  }

  /** What the text says that other papers say, each once, in its order. */
  Set<String> said() {
    return said;
  }

  /** Whether it says so much of it that it is one of them. */
  boolean speaksOtherwise() {
    return said.size() >= SAYINGS && spoken >= SAYINGS && spoken >= SPOKEN * lines;
  }

  /** How many words on services there are for each hundred Chinese characters. */
  double subject() {
    return HUNDRED * subject / Math.max(1, chinese);
  }

  /** Whether the text is on something else than services. */
  boolean isOffSubject() {
    return subject() < SUBJECT;
  }

  /** Whether the text is in Chinese at all. */
  boolean isChinese() {
    return chinese > 0 && chinese >= CHINESE * (chinese + latin);
  }
}
