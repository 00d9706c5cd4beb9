package zhinan.ingest.normalize.agent;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.text.Lexicon;

/** Tells what a clause says about acting for somebody. Immutable, may be shared. */
final class AgentGrammar {
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,120}\\)");
  private static final Pattern QUOTED = Pattern.compile("[“\"《][^”\"》]{0,60}[”\"》]");
  private final Lexicon<AgentWord> lexicon;

  /** {@code 可以由近亲属代办}, {@code 由监护人代办}, {@code 需授权他人办理}. */
  private final Pattern yes;

  /** {@code 不得由他人代办}, {@code 委托其他人的不予受理}. */
  private final Pattern no;

  private final Pattern who;

  /** {@code 可以委托他人办理}; not {@code 由街道委托社区发放}, {@code 可以委托他人陪同}. */
  private final Pattern surely;

  /** Words that hold the word for an agent or a condition, and are none. */
  private final Pattern lookalike;

  /** Words in front of 可以 that narrow nothing. */
  private final Pattern open;

  AgentGrammar(Lexicon<AgentWord> lexicon) {
    this.lexicon = lexicon;
    String act = lexicon.regex(AgentWord.ACT);
    String not = lexicon.regex(AgentWord.NOT);
    String may = "(?<![不认许])" + lexicon.regex(AgentWord.MAY);
    String near = "[^,;。]{0,24}?";
    this.yes =
        Pattern.compile(
            String.join(
                "|",
                "(?:" + may + "|由)" + near + act,
                "^" + act + "$",
                "(?:本人|代表人)[或及和者其]{1,2}[^,;。]{0,8}" + "(?:代[理办]人|监护人|委托)",
                lexicon.regex(AgentWord.NEED_NOT),
                "^(?:委托|由)[^,;。]{2,20}?代[办为理签领]"));
    this.no =
        Pattern.compile(
            String.join(
                "|",
                not + "(?:任何人|办理|[^,;。提出供具到]{0,6}?" + act + ")",
                not + "$",
                act + "[^,;。]{0,8}不[予得接受]"));
    this.who = Pattern.compile("(?:委托|授权|由)(?<who>[^,;。]{1,20}?)" + lexicon.regex(AgentWord.DEED));
    this.surely = Pattern.compile(may + near + "(?:代理(?!人)|代[办为签领缴]|委托[^,;。]{0,16}?[办代领])");
    this.lookalike = Pattern.compile(lexicon.regex(AgentWord.LOOKALIKE, AgentWord.NEED_NOT));
    this.open = Pattern.compile("(?:" + lexicon.regex(AgentWord.OPEN) + "|[,:、])*+");
  }

  /** Whether the clause says so surely, no heading about it. */
  boolean isSure(String clause) {
    if (!lexicon.in(AgentWord.ACT, clause)) {
      return false;
    }
    String words = withoutQuoted(BRACKETS.matcher(clause).replaceAll(""));
    boolean denied = lexicon.in(AgentWord.ACT, words) && no.matcher(words).find();
    return denied || surely.matcher(words).find();
  }

  Said read(String clause) {
    String words = withoutQuoted(BRACKETS.matcher(clause).replaceAll(""));
    boolean must = isMust(withoutLookalike(withoutQuoted(clause)));
    if (lexicon.has(AgentWord.YES, words)) {
      return new Said(true, false, true, must);
    }
    if (lexicon.has(AgentWord.NO, words)) {
      return new Said(false, true, true, false);
    }
    boolean denied = no.matcher(words).find() || isInPerson(words);
    String rest = no.matcher(words).replaceAll("");
    Matcher may = yes.matcher(rest);
    boolean allowed = may.find() && !isDenied(rest, may.start());
    boolean about = lexicon.in(AgentWord.ACT, words) || denied && isInPerson(words);
    boolean condition = allowed && isNarrow(rest, may) || must;
    return new Said(allowed, denied, about, condition);
  }

  private boolean isInPerson(String words) {
    return !lexicon.in(AgentWord.NEED_NOT, words) && lexicon.in(AgentWord.IN_PERSON, words);
  }

  /** Whether 不 or the like stands before: {@code 不可以代办}. */
  private static boolean isDenied(String words, int at) {
    return at > 0 && "不非未".indexOf(words.charAt(at - 1)) >= 0;
  }

  /** Whether the agent is a certain one, or the case: {@code 材料齐全可以代办}, {@code 可由近亲属代办}. */
  private boolean isNarrow(String words, Matcher may) {
    Matcher agent = who.matcher(words);
    boolean named = agent.find() && !lexicon.in(AgentWord.ANYBODY, agent.group("who"));
    return named
        || words.contains("监护人")
        || !open.matcher(words.substring(0, may.start())).matches();
  }

  private boolean isMust(String words) {
    return words.endsWith("的") || lexicon.in(AgentWord.MUST, words);
  }

  private String withoutLookalike(String words) {
    return lookalike.matcher(words).replaceAll("");
  }

  private static String withoutQuoted(String words) {
    return QUOTED.matcher(words).replaceAll("");
  }

  /**
   * What one clause says about acting for somebody.
   *
   * @param yes that it may be
   * @param no that it may not be
   * @param about whether it is about agents at all
   * @param condition whether it names a condition: papers, who, when
   */
  record Said(boolean yes, boolean no, boolean about, boolean condition) {}
}
