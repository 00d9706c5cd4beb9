package zhinan.ingest.normalize.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.flow.Flow;
import zhinan.ingest.normalize.flow.FlowClause;
import zhinan.model.AgencyRule;
import zhinan.model.AgencyRule.AgencyAnswer;
import zhinan.model.Severity;
import zhinan.text.Lexicon;
import zhinan.text.Text;
import zhinan.text.WordList;

/** Reads from a flow whether somebody else may act. Immutable, may be shared. */
public final class AgentReader {

  private final AgentGrammar grammar;
  private final Form form;
  private final Answer answer;
  private final Judgement verdict;
  private final WordList acts;

  private AgentReader(Lexicon<AgentWord> lexicon) {
    this.grammar = new AgentGrammar(lexicon);
    this.form = new Form(lexicon);
    this.answer = new Answer(grammar);
    this.verdict = new Judgement(grammar);
    this.acts = lexicon.of(AgentWord.ACT);
  }

  /** With the table of words. */
  public static AgentReader load() {
    return new AgentReader(Lexicon.load(AgentReader.class, "agent-words.tsv", AgentWord.class));
  }

  /** What stands under a heading of agents. */
  public Optional<Reading<AgencyRule>> own(Flow flow) {
    if (flow.isBlank()) {
      return Optional.empty();
    }
    return form.read(flow).or(() -> Optional.of(verdict.read(flow, answer.in(flow.chars()))));
  }

  /** Only what surely says whether. */
  public Optional<Reading<AgencyRule>> sure(Flow flow) {
    Optional<Reading<AgencyRule>> answered = form.read(flow);
    if (answered.isPresent() || !flow.says(acts)) {
      return answered;
    }
    List<FlowClause> about = new ArrayList<>();
    List<FlowClause> sentence = new ArrayList<>();
    for (FlowClause clause : FlowClause.of(flow.chars())) {
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

  private boolean isSure(List<FlowClause> sentence) {
    return sentence.stream().anyMatch(clause -> grammar.isSure(clause.words()));
  }

  /** Reads a form's label and answer: {@code 可否代办：否}. Immutable, may be shared. */
  private static final class Form {
    private final Pattern form;

    /** The characters that all labels have: where one lacks, no label stands. */
    private final List<WordList> common;

    Form(Lexicon<AgentWord> lexicon) {
      Set<String> labels = lexicon.of(AgentWord.LABEL).words();
      this.common =
          labels
              .iterator()
              .next()
              .chars()
              .filter(c -> labels.stream().allMatch(label -> label.indexOf(c) >= 0))
              .mapToObj(c -> WordList.of(List.of(Character.toString(c))))
              .toList();
      this.form =
          Pattern.compile(
              "(?:"
                  + labels.stream()
                      .map(label -> String.join("\n?", label.split("")))
                      .collect(Collectors.joining("|"))
                  + ")[:?]?\n?(?:(?<no>"
                  + lexicon.regex(AgentWord.NO)
                  + ")|(?<yes>"
                  + lexicon.regex(AgentWord.YES)
                  + "))(?=[\n,;。(]|是否|$)");
    }

    Optional<Reading<AgencyRule>> read(Flow flow) {
      if (!common.stream().allMatch(flow::says)) {
        return Optional.empty();
      }
      Matcher label = form.matcher(flow.chars());
      if (!label.find()) {
        return Optional.empty();
      }
      AgencyAnswer verdict =
          label.group("yes") == null ? AgencyAnswer.NOT_ALLOWED : AgencyAnswer.ALLOWED;
      Text words = flow.words(label.start(), label.end());
      return Optional.of(Reading.of(words, new AgencyRule(verdict, ""), AgentRule.FORM.id()));
    }
  }

  /**
   * Tells the clauses that belong to the answer under a heading of agents: the first sentence,
   * those of its line that are about agents, and those that follow as long as each is about them.
   * Immutable, may be shared.
   */
  private static final class Answer {
    private final AgentGrammar grammar;

    Answer(AgentGrammar grammar) {
      this.grammar = grammar;
    }

    List<FlowClause> in(String chars) {
      List<FlowClause> clauses = FlowClause.of(chars);
      List<FlowClause> answer = new ArrayList<>();
      List<FlowClause> sentence = new ArrayList<>();
      boolean isSameLine = true;
      for (FlowClause clause : clauses) {
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

    private boolean isAbout(List<FlowClause> sentence) {
      return sentence.stream().anyMatch(clause -> grammar.read(clause.words()).about());
    }
  }

  /** Draws from an answer's clauses whether somebody else may act. Immutable, may be shared. */
  private static final class Judgement {
    /** Words kept of a condition; the longest at hand have 160. */
    private static final int MAX_CONDITION = 300;

    private final AgentGrammar grammar;

    Judgement(AgentGrammar grammar) {
      this.grammar = grammar;
    }

    Reading<AgencyRule> read(Flow flow, List<FlowClause> answer) {
      List<AgentGrammar.Said> said = answer.stream().map(c -> grammar.read(c.words())).toList();
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
        case YES, FORM -> Reading.of(words, new AgencyRule(AgencyAnswer.ALLOWED, ""), rule.id());
        case NO -> Reading.of(words, new AgencyRule(AgencyAnswer.NOT_ALLOWED, ""), rule.id());
        case BOTH, YES_IF, PAPERS ->
            Reading.of(words, new AgencyRule(AgencyAnswer.CONDITIONAL, cut), rule.id());
        case AS_STATED ->
            Reading.refused(
                words,
                rule.id(),
                new Doubt(Severity.INFO, "agency-as-stated", "the words do not say whether"));
      };
    }
  }
}
