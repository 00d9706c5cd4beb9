package zhinan.ingest.normalize.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.Reading;
import zhinan.model.AgencyRule;

/** Reads from a flow whether somebody else may act. Immutable, may be shared. */
final class AgentReader {
  private final AgentGrammar grammar;
  private final AgentForm form;
  private final AgentAnswer answer;
  private final AgentVerdict verdict;

  AgentReader(Lexicon lexicon) {
    this.grammar = new AgentGrammar(lexicon);
    this.form = new AgentForm(lexicon);
    this.answer = new AgentAnswer(grammar);
    this.verdict = new AgentVerdict(grammar);
  }

  /** What stands under a heading of agents. */
  Optional<Reading<AgencyRule>> own(Flow flow) {
    if (flow.length() == 0) {
      return Optional.empty();
    }
    return form.read(flow).or(() -> Optional.of(verdict.read(flow, answer.in(flow.chars()))));
  }

  /** Only what surely says whether. */
  Optional<Reading<AgencyRule>> sure(Flow flow) {
    Optional<Reading<AgencyRule>> answered = form.read(flow);
    if (answered.isPresent()) {
      return answered;
    }
    List<Clause> about = new ArrayList<>();
    List<Clause> sentence = new ArrayList<>();
    for (Clause clause : Clause.of(flow.chars())) {
      sentence.add(clause);
      if (clause.endsSentence()) {
        if (isSure(sentence)) {
          about.addAll(sentence);
        }
        sentence.clear();
      }
    }
    return about.isEmpty() ? Optional.empty() : Optional.of(verdict.read(flow, about));
  }

  private boolean isSure(List<Clause> sentence) {
    return sentence.stream().anyMatch(clause -> grammar.isSure(clause.words()));
  }
}
