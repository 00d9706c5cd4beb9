package zhinan.ingest.normalize.limit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.normalize.flow.Flow;
import zhinan.model.TimeLimit.Unit;
import zhinan.text.Lexicon;
import zhinan.text.WordList;

/**
 * Tells how long the office takes from other amounts of time: ages, terms of validity, how long the
 * citizen has.
 *
 * <p>Example: {@code 出生一个月内申报} is the citizen's month, {@code 自受理之日起3个工作日内办结} the office's days.
 * Immutable, may be shared.
 */
final class LimitJudge {
  /** How far behind the amount the citizen's verb starts at most: {@code 内由父母向派出所|申报}. */
  private static final int REACH = 10;

  /** How far behind a word for at once its verb stands at most: {@code 当场予以|办结}. */
  private static final int NEAR = 2;

  /** One of these stands by every sure amount: what the office does, or the name of a limit. */
  private static final List<LimitWord> BY_AMOUNTS =
      List.of(LimitWord.OFFICE, LimitWord.LABEL, LimitWord.STATUTORY, LimitWord.PROMISED);

  private final Lexicon<LimitWord> lexicon;
  private final WordList byAmounts;
  private final WordList atOnce;

  /** {@code 满}, {@code 公示期为}: what stands right before. */
  private final Pattern refusedTail;

  /** {@code 以上}, {@code 自助}: what stands right behind. */
  private final Pattern refusedHead;

  /** The first thing that anybody does behind the amount. */
  private final Pattern deed;

  /** What the citizen does, near behind: {@code 内由父母申报}, but not {@code 内为申请人出具}. */
  private final Pattern citizen;

  /** {@code 预审不超过}: what the office does, right before. */
  private final Pattern deedBefore;

  /** {@code 办结时限:}, right before. */
  private final Pattern labelBefore;

  LimitJudge(Lexicon<LimitWord> lexicon) {
    this.lexicon = lexicon;
    this.byAmounts = lexicon.of(BY_AMOUNTS);
    this.atOnce = lexicon.of(List.of(LimitWord.NOW, LimitWord.TODAY));
    String office = lexicon.regex(LimitWord.OFFICE);
    String lead = lexicon.regex(LimitWord.LEAD);
    this.refusedTail =
        Pattern.compile(
            "(?:(?<![不得])超过|"
                + lexicon.regex(LimitWord.REFUSED_TAIL)
                + ")"
                + lexicon.regex(LimitWord.FILLER)
                + "{0,3}$");
    this.refusedHead = Pattern.compile(lexicon.regex(LimitWord.REFUSED_HEAD));
    this.deed =
        Pattern.compile("(?<office>" + office + ")|(?<deed>" + lexicon.regex(LimitWord.DEED) + ")");
    this.citizen =
        Pattern.compile("(?<reach>[^为给]{0," + REACH + "}?)" + lexicon.regex(LimitWord.CITIZEN));
    this.deedBefore = Pattern.compile(office + "(?:时间|" + lead + "){0,3}$");
    this.labelBefore =
        Pattern.compile(
            lexicon.regex(LimitWord.LABEL, LimitWord.STATUTORY, LimitWord.PROMISED)
                + "[:\n\t,]{0,2}(?:"
                + lead
                + "){0,3}$");
  }

  /** Whether the head of a column says that amounts below are no limits: {@code 有效期}. */
  boolean refuses(String head) {
    return lexicon.in(LimitWord.REFUSED, head);
  }

  /** Whether the term under a heading of time limits is one. */
  boolean accepts(LimitClause clause) {
    LimitTerm term = clause.term();
    if (term.rule() == LimitRule.NOW || term.rule() == LimitRule.TODAY) {
      return isDoneAtOnce(clause);
    }
    return !LimitTail.has(refusedTail, clause.before())
        && !refusedHead.matcher(clause.after()).lookingAt()
        && !lexicon.in(LimitWord.REFUSED, clause.before() + clause.after())
        && deed(clause.after()) != Deed.CITIZEN;
  }

  /**
   * Whether a term of a body may be a sure one; spares most bodies a closer look. Says yes wherever
   * {@link #isSure} may.
   */
  boolean maySayOne(Flow flow) {
    return flow.says(byAmounts) || flow.says(atOnce);
  }

  /** Whether the term is a time limit though no heading says so. */
  boolean isSure(LimitClause clause) {
    if (clause.term().rule() == LimitRule.UNREAD
        || clause.isCited(lexicon.of(LimitWord.CITING))
        || !accepts(clause)
        || lexicon.in(LimitWord.CITIZEN_SUBJECT, clause.before())) {
      return false;
    }
    LimitTerm term = clause.term();
    if (LimitTail.has(labelBefore, clause.lead())) {
      return true;
    }
    if (term.rule() == LimitRule.NOW || term.rule() == LimitRule.TODAY) {
      return isNear(clause.after());
    }
    return term.unit() != Unit.YEAR
        && (deed(clause.after()) == Deed.OFFICE || LimitTail.has(deedBefore, clause.before()));
  }

  private boolean isDoneAtOnce(LimitClause clause) {
    Deed done = deed(clause.after());
    boolean isOnlyTakenIn =
        lexicon.of(LimitWord.ACCEPTANCE).starts(clause.after()) && !clause.after().contains("办结");
    return !clause.isDenied()
        && !lexicon.in(LimitWord.REFUSED, clause.after())
        && !isOnlyTakenIn
        && (clause.term().rule() == LimitRule.NOW || clause.after().isEmpty() || isOffice(done));
  }

  private static boolean isOffice(Deed done) {
    return done == Deed.OFFICE || done == Deed.DEED;
  }

  /** Whether it is done right behind: not so in {@code 即时业务办理网点}, {@code 当天到账}. */
  private boolean isNear(String after) {
    Matcher done = deed.matcher(after);
    return done.find() && done.start() <= NEAR && !lexicon.has(LimitWord.ARRIVAL, done.group());
  }

  private Deed deed(String after) {
    Matcher found = deed.matcher(after);
    Matcher duty = citizen.matcher(after);
    boolean isDone = found.find();
    if (duty.lookingAt() && !(isDone && found.start() < duty.end("reach"))) {
      return Deed.CITIZEN;
    }
    Deed deed = isDone ? Deed.DEED : Deed.NONE;
    while (isDone && deed == Deed.DEED) {
      deed = found.group("office") == null ? Deed.DEED : Deed.OFFICE;
      isDone = found.find();
    }
    return deed;
  }

  private enum Deed {
    NONE,
    OFFICE,
    DEED,
    CITIZEN
  }
}
