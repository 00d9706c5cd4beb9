package zhinan.ingest.normalize.terms;

import java.util.List;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.model.AgencyRule;
import zhinan.model.AgencyRule.Verdict;
import zhinan.model.Severity;
import zhinan.text.Text;

/** Draws from an answer's clauses whether somebody else may act. Immutable, may be shared. */
final class AgentVerdict {
  /** Words kept of a condition; the longest at hand have 160. */
  private static final int MAX_CONDITION = 300;

  private final AgentGrammar grammar;

  AgentVerdict(AgentGrammar grammar) {
    this.grammar = grammar;
  }

  Reading<AgencyRule> read(Flow flow, List<Clause> answer) {
    List<AgentClause> said = answer.stream().map(c -> grammar.read(c.words())).toList();
    AgentRule rule = AgentRule.of(answer, said);
    boolean isPlain = said.get(0).yes() && !said.get(0).condition() && answer.size() > 1;
    int skip = rule == AgentRule.YES_IF && isPlain ? 1 : 0;
    int to = answer.get(answer.size() - 1).to();
    Text words = flow.words(answer.get(0).from(), to);
    Text condition = flow.words(answer.get(skip).from(), to).strip();
    return reading(words, condition, rule);
  }

  private static Reading<AgencyRule> reading(Text words, Text condition, AgentRule rule) {
    String cut = condition.sub(0, Math.min(MAX_CONDITION, condition.length())).chars();
    return switch (rule) {
      case YES, FORM -> Reading.of(words, new AgencyRule(Verdict.ALLOWED, ""), rule.id());
      case NO -> Reading.of(words, new AgencyRule(Verdict.NOT_ALLOWED, ""), rule.id());
      case BOTH, YES_IF, PAPERS ->
          Reading.of(words, new AgencyRule(Verdict.CONDITIONAL, cut), rule.id());
      case AS_STATED ->
          Reading.refused(
              words,
              rule.id(),
              new Doubt(Severity.INFO, "agency-as-stated", "the words do not say whether"));
    };
  }
}
