package zhinan.ingest.normalize.agent;

import java.util.List;
import zhinan.ingest.normalize.flow.FlowClause;

/**
 * What words about acting for somebody mean; the first that fits wins. The id goes into the
 * provenance.
 */
enum AgentRule {
  /** {@code 是否支持代办：是}: an answer to a label, maybe on a line of its own. */
  FORM("agent.form"),
  /** {@code 除新生身份确认外，其它工作可以代办}, {@code 除重病外，不可代办}: yes and no, or no with an exception. */
  BOTH("agent.both"),
  /** {@code 不可代办}, {@code 须本人办理}. */
  NO("agent.no"),
  /** {@code 可以代办，代办的须持委托书}, {@code 配偶可代办}: yes, and under what condition. */
  YES_IF("agent.yes-if"),
  /** {@code 可以代办}. */
  YES("agent.yes"),
  /** {@code 委托他人的，须持公证书}: what the agent needs, and so may be. */
  PAPERS("agent.papers"),
  /** Words that answer nothing. */
  AS_STATED("agent.as-stated");

  private final String id;

  AgentRule(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** What an answer means, clause by clause. */
  static AgentRule of(List<FlowClause> answer, List<AgentGrammar.Said> said) {
    boolean yes = said.stream().anyMatch(AgentGrammar.Said::yes);
    boolean no = said.stream().anyMatch(AgentGrammar.Said::no);
    boolean condition = said.stream().anyMatch(AgentGrammar.Said::condition);
    boolean exception =
        answer.stream().map(FlowClause::words).anyMatch(w -> w.startsWith("除") || w.contains("特殊"));
    if (no && (yes || exception)) {
      return BOTH;
    }
    if (no) {
      return NO;
    }
    if (yes) {
      return condition ? YES_IF : YES;
    }
    boolean papers = condition && said.stream().anyMatch(AgentGrammar.Said::about);
    return papers || isByGuardian(answer) ? PAPERS : AS_STATED;
  }

  /** {@code 要求法定监护人为学生办理}: the one who acts is not the one it is for. */
  private static boolean isByGuardian(List<FlowClause> answer) {
    return answer.stream().map(FlowClause::words).anyMatch(words -> words.contains("监护人"));
  }
}
