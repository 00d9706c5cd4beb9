package zhinan.ingest.normalize.fee;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.text.ItemLabel;
import zhinan.text.Lexicon;
import zhinan.text.Sign;
import zhinan.text.Signs;

/** Cuts the words around a price down to what is paid for. Immutable, may be shared. */
final class FeeSubjects {
  /** As {@link FeeBasis#DOCUMENT}, in printed words. */
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?:依据|根据|按照?)?《[^《》]{2,80}》(?:"
              + Signs.regex(Sign.OPEN)
              + ".{2,40}?号"
              + Signs.regex(Sign.CLOSE)
              + ")?(?:"
              + Signs.regex(Sign.COLON)
              + "|[和及])?");

  /** What a label holds that asks whether nothing is paid. */
  private static final String FREE = "免";

  /** {@code 自2019年1月1日起}: since when something is paid, or no more. */
  private static final Pattern SINCE =
      Pattern.compile("[自从]?\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?" + "(?:之?日?起|开始|以?后),?");

  private final Lexicon<FeeWord> lexicon;
  private final Pattern label;
  private final Pattern answered;
  private final FeeEdges edges;
  private final Pattern per;

  FeeSubjects(Lexicon<FeeWord> lexicon) {
    String unit = lexicon.regex(FeeWord.PER);
    String colon = "(?:[?？]?" + Signs.regex(Sign.COLON) + "|[?？])";
    this.label = Pattern.compile(lexicon.regex(FeeWord.LABEL) + colon);
    this.answered =
        Pattern.compile(
            ("(?<label>" + lexicon.regex(FeeWord.LABEL) + ")")
                + ("(?<answer>" + lexicon.regex(FeeWord.YES, FeeWord.FREE_ANSWER) + ")")
                + ("(?:" + lexicon.regex(FeeWord.LABEL) + ".*)?"));
    this.lexicon = lexicon;
    this.edges = new FeeEdges(lexicon);
    this.per = Pattern.compile("每(?<per>" + unit + "(?:每" + unit + ")?)");
  }

  /** The folded clause without a label in front: {@code 是否收费:是} and {@code 是否收费是} are {@code 是}. */
  String unlabelled(String clause) {
    Matcher found = label.matcher(clause);
    Matcher bare = answered.matcher(clause);
    return found.lookingAt()
        ? clause.substring(found.end())
        : bare.matches() ? bare.group("answer") : clause;
  }

  /** Whether the label in front asks the other way round: {@code 是否免费:是}. */
  boolean asksWhetherFree(String clause) {
    Matcher found = label.matcher(clause);
    Matcher bare = answered.matcher(clause);
    return found.lookingAt() && found.group().contains(FREE)
        || bare.matches() && bare.group("label").contains(FREE);
  }

  /** Whether a label of fees stands in front, not only one that fees have as well: {@code 标准:}. */
  boolean isLabelled(String clause) {
    Matcher found = label.matcher(clause);
    return found.lookingAt()
        && (lexicon.in(FeeWord.NOUN, found.group()) || lexicon.in(FeeWord.CHARGED, found.group()));
  }

  /** Whether the words name money that comes back. */
  boolean isDeposit(String what) {
    return lexicon.in(FeeWord.DEPOSIT, what);
  }

  /** Cuts printed words. */
  Subject what(String printed) {
    String words = unlabelled(DOCUMENT.matcher(withoutBlanks(printed)).replaceAll(""));
    words = SINCE.matcher(words).replaceAll("");
    Matcher unit = per.matcher(words);
    String each = "";
    if (unit.find()) {
      each = unit.group("per");
      String rest = words.substring(unit.end());
      words =
          words.substring(0, unit.start())
              + (rest.startsWith("收") && !rest.startsWith("收取") ? rest.substring(1) : rest);
    }
    int verb = words.lastIndexOf("收取");
    words = verb < 0 ? words : words.substring(verb + 2);
    return new Subject(edges.without(words), each);
  }

  private static String withoutBlanks(String words) {
    StringBuilder kept = new StringBuilder(words.length());
    words.chars().filter(c -> !Signs.isBlank((char) c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  /**
   * Signs and words at either end of what is paid for: {@code 其中：证书费为}. Immutable, may be shared.
   */
  private static final class FeeEdges {
    /** Cuts at either end; each takes at least a character off. */
    private static final int MAX_CUTS = 8;

    private final Pattern leading;
    private final Pattern trailing;

    FeeEdges(Lexicon<FeeWord> lexicon) {
      String pause = Signs.regex(Sign.PAUSE, Sign.COMMA, Sign.COLON);
      this.leading =
          Pattern.compile(
              Signs.regex(Sign.PAUSE, Sign.COMMA, Sign.COLON, Sign.SEMICOLON, Sign.STOP, Sign.POINT)
                  + "|"
                  + Signs.regex(Sign.CLOSE, Sign.QUOTE_CLOSE, Sign.QUOTE)
                  + "|[及和+]|"
                  + Signs.regex(Sign.OPEN)
                  + ("(?:[^" + Signs.regex(Sign.PAUSE, Sign.COMMA, Sign.SEMICOLON).substring(1))
                  + "{0,40}?"
                  + Signs.regex(Sign.CLOSE)
                  + "(?="
                  + pause
                  + ")|(?!.*"
                  + Signs.regex(Sign.CLOSE)
                  + "))|"
                  + lexicon.regex(FeeWord.LEAD)
                  + "(?!用)");
      this.trailing =
          Pattern.compile(
              "(?:"
                  + lexicon.regex(FeeWord.TAIL)
                  + "|"
                  + pause
                  + "|"
                  + Signs.regex(Sign.OPEN)
                  + ")$");
    }

    /** The words without them. */
    String without(String words) {
      String rest = words;
      for (int i = 0; i < MAX_CUTS && !rest.isEmpty(); i++) {
        rest = rest.substring(ItemLabel.behind(rest, 0, rest.length()));
        Matcher head = leading.matcher(rest);
        Matcher tail = trailing.matcher(rest);
        if (head.lookingAt()) {
          rest = rest.substring(head.end());
        } else if (tail.find()) {
          rest = rest.substring(0, tail.start());
        } else {
          break;
        }
      }
      return rest;
    }
  }

  /**
   * What the words around a price say of it.
   *
   * @param what what is paid for, {@code ""} where not said
   * @param per the unit that the words in front of the price name, {@code ""} for none
   */
  record Subject(String what, String per) {}
}
