package zhinan.ingest.normalize.terms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import zhinan.ingest.document.Reading;
import zhinan.model.AgencyRule;
import zhinan.model.AgencyRule.Verdict;
import zhinan.text.Text;

/** Reads a form's label and answer: {@code 可否代办：否}. Immutable, may be shared. */
final class AgentForm {
  private final Pattern form;

  AgentForm(Lexicon lexicon) {
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

  Optional<Reading<AgencyRule>> read(Flow flow) {
    Matcher label = form.matcher(flow.chars());
    if (flow.chars().indexOf('否') < 0 || !label.find()) {
      return Optional.empty();
    }
    Verdict verdict = label.group("yes") == null ? Verdict.NOT_ALLOWED : Verdict.ALLOWED;
    Text words = flow.words(label.start(), label.end());
    return Optional.of(Reading.of(words, new AgencyRule(verdict, ""), AgentRule.FORM.id()));
  }
}
