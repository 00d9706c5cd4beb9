package zhinan.ingest.normalize.terms;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the clauses that belong to the answer under a heading of agents: the first sentence, those
 * of its line that are about agents, and those that follow as long as each is about them.
 * Immutable, may be shared.
 */
final class AgentAnswer {
  private final AgentGrammar grammar;

  AgentAnswer(AgentGrammar grammar) {
    this.grammar = grammar;
  }

  List<Clause> in(String chars) {
    List<Clause> clauses = Clause.of(chars);
    List<Clause> answer = new ArrayList<>();
    List<Clause> sentence = new ArrayList<>();
    boolean isSameLine = true;
    for (Clause clause : clauses) {
      sentence.add(clause);
      if (clause.endsSentence() || clause == clauses.get(clauses.size() - 1)) {
        boolean isAnswer = answer.isEmpty() || isAbout(sentence);
        if (!isAnswer && !isSameLine) {
          return answer;
        }
        if (isAnswer) {
          answer.addAll(sentence);
        }
        isSameLine &= !isLineEnd(chars, clause.to());
        sentence.clear();
      }
    }
    return answer;
  }

  /** Whether the line ends at the index, or behind the full stop at it. */
  private static boolean isLineEnd(String chars, int at) {
    return at + 1 >= chars.length()
        || "\n\t".indexOf(chars.charAt(at)) >= 0
        || "\n\t".indexOf(chars.charAt(at + 1)) >= 0;
  }

  private boolean isAbout(List<Clause> sentence) {
    return sentence.stream().anyMatch(clause -> grammar.read(clause.words()).about());
  }
}
