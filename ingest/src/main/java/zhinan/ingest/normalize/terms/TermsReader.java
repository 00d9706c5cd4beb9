package zhinan.ingest.normalize.terms;

import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.model.AgencyRule;
import zhinan.model.Fee;
import zhinan.model.TimeLimit;

/**
 * Reads what a matter takes and costs, and whether somebody else may do it.
 *
 * <p>Example: the body {@code 法定时限，20个工作日；承诺时限，5个工作日（不含公示）} gives two time limits, 20 WORKING_DAY
 * STATUTORY and 5 WORKING_DAY PROMISED, the second with an exclusion. {@code 见附件} gives none but a
 * {@link Lack}.
 *
 * <p>Each question can be put to a section of its own ({@code own}: everything in it answers the
 * question, and words that state no value come back as a refusal or as stated) or to any other node
 * (then only a sentence that surely answers it is read). Immutable, may be shared.
 */
public final class TermsReader {
  private static final List<String> LIMIT_SIGNS =
      List.of("个工作日", "工作日内", "日内", "时限", "办结", "当场", "即时", "个月内", "全程", "天内", "小时内");
  private static final List<String> FEE_SIGNS = List.of("收费", "收取", "费用", "免费", "不收", "工本费", "元/");
  private static final List<String> AGENT_SIGNS = List.of("代办", "代为", "代理", "委托", "持代");

  private final LimitReader limits;
  private final FeeReader fees;
  private final AgentReader agents;
  private final AbsenceReader absences;

  private TermsReader(Lexicon lexicon) {
    this.limits = new LimitReader(lexicon);
    this.fees = new FeeReader(lexicon);
    this.agents = new AgentReader(lexicon);
    this.absences = new AbsenceReader(lexicon);
  }

  /** With the table of words. */
  public static TermsReader load() {
    return new TermsReader(Lexicon.load());
  }

  /**
   * How long the office takes: one reading for each branch in the order of the text; a refusal
   * where the words of a section of time limits state no amount.
   *
   * @param own whether the body is a section of time limits
   */
  public List<Reading<TimeLimit>> timeLimits(Body body, boolean own) {
    if (isLacking(body, own) || !own && isSilent(body, LIMIT_SIGNS)) {
      return List.of();
    }
    Flow flow = Flow.of(body);
    return own ? limits.own(flow, body.node().heading().title()) : limits.sure(flow);
  }

  /**
   * What it costs; at most one reading today.
   *
   * @param own whether the body is a section of fees
   */
  public List<Reading<Fee>> fees(Body body, boolean own) {
    if (isLacking(body, own) || !own && isSilent(body, FEE_SIGNS)) {
      return List.of();
    }
    Flow flow = Flow.of(body);
    return (own ? fees.own(flow) : fees.sure(flow)).stream().toList();
  }

  /**
   * Whether somebody else may do it; at most one reading today, a refusal where the words of a
   * section of agents do not say.
   *
   * @param own whether the body is a section of agents
   */
  public List<Reading<AgencyRule>> agencies(Body body, boolean own) {
    if (isLacking(body, own) || !own && isSilent(body, AGENT_SIGNS)) {
      return List.of();
    }
    Flow flow = Flow.of(body);
    return (own ? agents.own(flow) : agents.sure(flow)).stream().toList();
  }

  /** Why a section states nothing; empty where it states something, and for other nodes. */
  public Optional<Lack> absence(Body body) {
    return absences.read(body);
  }

  private boolean isLacking(Body body, boolean own) {
    return own && (absences.read(body).isPresent() || !saysSomething(body));
  }

  /** A table of empty cells is no answer. */
  private static boolean saysSomething(Body body) {
    return body.pieces().stream().anyMatch(TermsReader::saysSomething);
  }

  private static boolean saysSomething(Body.Piece piece) {
    return piece instanceof Line line && !line.words().isBlank()
        || piece instanceof Sheet sheet
            && sheet.cells().stream().anyMatch(cell -> !cell.text().isBlank());
  }

  /** Whether none of the signs stands in the body; spares most bodies a closer look. */
  private static boolean isSilent(Body body, List<String> signs) {
    return body.pieces().stream().noneMatch(piece -> isIn(piece, signs));
  }

  private static boolean isIn(Body.Piece piece, List<String> signs) {
    if (piece instanceof Line line) {
      return isIn(line.text().chars(), signs);
    }
    return piece instanceof Sheet sheet
        && sheet.cells().stream().map(Placed::text).anyMatch(text -> isIn(text.chars(), signs));
  }

  private static boolean isIn(String words, List<String> signs) {
    for (String sign : signs) {
      if (words.contains(sign)) {
        return true;
      }
    }
    return false;
  }
}
