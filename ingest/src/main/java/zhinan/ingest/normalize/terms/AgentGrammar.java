package zhinan.ingest.normalize.terms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a clause says about acting for somebody. Immutable, may be shared. */
final class AgentGrammar {
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,120}\\)");
  private static final Pattern QUOTED = Pattern.compile("[“\"《][^”\"》]{0,60}[”\"》]");
  private final Lexicon lexicon;

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

  AgentGrammar(Lexicon lexicon) {
    this.lexicon = lexicon;
    String act = lexicon.any(WordKind.AGENT_ACT);
    String not = lexicon.any(WordKind.AGENT_NOT);
    String may = "(?<![不认许])" + lexicon.any(WordKind.AGENT_MAY);
    String near = "[^,;。]{0,24}?";
    this.yes =
        Pattern.compile(
            String.join(
                "|",
                "(?:" + may + "|由)" + near + act,
                "^" + act + "$",
                "(?:本人|代表人)[或及和者其]{1,2}[^,;。]{0,8}" + "(?:代[理办]人|监护人|委托)",
                lexicon.any(WordKind.AGENT_NEED_NOT),
                "^(?:委托|由)[^,;。]{2,20}?代[办为理签领]"));
    this.no =
        Pattern.compile(
            String.join(
                "|",
                not + "(?:任何人|办理|[^,;。提出供具到]{0,6}?" + act + ")",
                not + "$",
                act + "[^,;。]{0,8}不[予得接受]"));
    this.who =
        Pattern.compile("(?:委托|授权|由)(?<who>[^,;。]{1,20}?)" + lexicon.any(WordKind.AGENT_DEED));
    this.surely = Pattern.compile(may + near + "(?:代理(?!人)|代[办为签领缴]|委托[^,;。]{0,16}?[办代领])");
    this.lookalike =
        Pattern.compile(lexicon.any(WordKind.AGENT_LOOKALIKE, WordKind.AGENT_NEED_NOT));
    this.open = Pattern.compile("(?:" + lexicon.any(WordKind.AGENT_OPEN) + "|[,:、])*+");
  }

  /** Whether the clause says so surely, no heading about it. */
  boolean isSure(String clause) {
    if (!lexicon.isIn(WordKind.AGENT_ACT, clause)) {
      return false;
    }
    String words = withoutQuoted(BRACKETS.matcher(clause).replaceAll(""));
    boolean denied = lexicon.isIn(WordKind.AGENT_ACT, words) && no.matcher(words).find();
    return denied || surely.matcher(words).find();
  }

  AgentClause read(String clause) {
    String words = withoutQuoted(BRACKETS.matcher(clause).replaceAll(""));
    boolean must = isMust(withoutLookalike(withoutQuoted(clause)));
    if (lexicon.has(WordKind.AGENT_YES, words)) {
      return new AgentClause(true, false, true, must);
    }
    if (lexicon.has(WordKind.AGENT_NO, words)) {
      return new AgentClause(false, true, true, false);
    }
    boolean denied = no.matcher(words).find() || isInPerson(words);
    String rest = no.matcher(words).replaceAll("");
    Matcher may = yes.matcher(rest);
    boolean allowed = may.find() && !isDenied(rest, may.start());
    boolean about = lexicon.isIn(WordKind.AGENT_ACT, words) || denied && isInPerson(words);
    boolean condition = allowed && isNarrow(rest, may) || must;
    return new AgentClause(allowed, denied, about, condition);
  }

  private boolean isInPerson(String words) {
    return !lexicon.isIn(WordKind.AGENT_NEED_NOT, words)
        && lexicon.isIn(WordKind.AGENT_IN_PERSON, words);
  }

  /** Whether 不 or the like stands before: {@code 不可以代办}. */
  private static boolean isDenied(String words, int at) {
    return at > 0 && "不非未".indexOf(words.charAt(at - 1)) >= 0;
  }

  /** Whether the agent is a certain one, or the case: {@code 材料齐全可以代办}, {@code 可由近亲属代办}. */
  private boolean isNarrow(String words, Matcher may) {
    Matcher agent = who.matcher(words);
    boolean named = agent.find() && !lexicon.isIn(WordKind.AGENT_ANYBODY, agent.group("who"));
    return named
        || words.contains("监护人")
        || !open.matcher(words.substring(0, may.start())).matches();
  }

  private boolean isMust(String words) {
    return words.endsWith("的") || lexicon.isIn(WordKind.AGENT_MUST, words);
  }

  private String withoutLookalike(String words) {
    return lookalike.matcher(words).replaceAll("");
  }

  private static String withoutQuoted(String words) {
    return QUOTED.matcher(words).replaceAll("");
  }
}
