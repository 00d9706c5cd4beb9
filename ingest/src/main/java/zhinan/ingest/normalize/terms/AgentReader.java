package zhinan.ingest.normalize.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.ingest.document.Text;
import zhinan.model.AgencyRule;
import zhinan.model.AgencyRule.Verdict;
import zhinan.model.Severity;

/** Reads from a flow whether somebody else may act. Immutable, may be shared. */
final class AgentReader {
  /** Words kept of a condition; the longest at hand have 160. */
  private static final int MAX_CONDITION = 300;

  private final AgentGrammar grammar;
  private final Pattern form;

  AgentReader(Lexicon lexicon) {
    this.grammar = new AgentGrammar(lexicon);
    this.form =
        Pattern.compile(
            "(?:"
                + lexicon.words(WordKind.AGENT_LABEL).stream()
                    .map(label -> String.join("\n?", label.split("")))
                    .collect(Collectors.joining("|"))
                + ")[:?]?\n?(?:(?<no>"
                + lexicon.any(WordKind.AGENT_NO)
                + ")|(?<yes>"
                + lexicon.any(WordKind.AGENT_YES)
                + "))(?=[\n,;。(]|是否|$)");
  }

  /** What stands under a heading of agents. */
  Optional<Reading<AgencyRule>> own(Flow flow) {
    if (flow.length() == 0) {
      return Optional.empty();
    }
    List<Clause> answer = answer(flow.chars(), Clause.of(flow.chars()));
    return form(flow).or(() -> Optional.of(verdict(flow, answer)));
  }

  /** Only what surely says whether. */
  Optional<Reading<AgencyRule>> sure(Flow flow) {
    Optional<Reading<AgencyRule>> answered = form(flow);
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
    return about.isEmpty() ? Optional.empty() : Optional.of(verdict(flow, about));
  }

  private boolean isSure(List<Clause> sentence) {
    return sentence.stream().anyMatch(clause -> grammar.isSure(clause.words()));
  }

  private Optional<Reading<AgencyRule>> form(Flow flow) {
    Matcher label = form.matcher(flow.chars());
    if (flow.chars().indexOf('否') < 0 || !label.find()) {
      return Optional.empty();
    }
    Verdict verdict = label.group("yes") == null ? Verdict.NOT_ALLOWED : Verdict.ALLOWED;
    Text words = flow.words(label.start(), label.end());
    return Optional.of(Reading.of(words, new AgencyRule(verdict, ""), AgentRule.FORM.id()));
  }

  /**
   * The clauses that belong to the answer: the first sentence, those of its line that are about
   * agents, and those that follow as long as each is about them.
   */
  private List<Clause> answer(String chars, List<Clause> clauses) {
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

  private Reading<AgencyRule> verdict(Flow flow, List<Clause> answer) {
    List<AgentClause> said = answer.stream().map(c -> grammar.read(c.words())).toList();
    AgentRule rule = rule(answer, said);
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

  private static AgentRule rule(List<Clause> answer, List<AgentClause> said) {
    boolean yes = said.stream().anyMatch(AgentClause::yes);
    boolean no = said.stream().anyMatch(AgentClause::no);
    boolean condition = said.stream().anyMatch(AgentClause::condition);
    boolean exception =
        answer.stream().map(Clause::words).anyMatch(w -> w.startsWith("除") || w.contains("特殊"));
    if (no && (yes || exception)) {
      return AgentRule.BOTH;
    }
    if (no) {
      return AgentRule.NO;
    }
    if (yes) {
      return condition ? AgentRule.YES_IF : AgentRule.YES;
    }
    boolean papers = condition && said.stream().anyMatch(AgentClause::about);
    return papers || isByGuardian(answer) ? AgentRule.PAPERS : AgentRule.AS_STATED;
  }

  /** {@code 要求法定监护人为学生办理}: the one who acts is not the one it is for. */
  private static boolean isByGuardian(List<Clause> answer) {
    return answer.stream().map(Clause::words).anyMatch(words -> words.contains("监护人"));
  }
}
