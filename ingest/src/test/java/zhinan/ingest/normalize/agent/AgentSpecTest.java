package zhinan.ingest.normalize.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.flow.Flow;
import zhinan.ingest.normalize.flow.SpecQuestion;
import zhinan.ingest.normalize.flow.WordTableCheck;
import zhinan.model.AgencyRule;
import zhinan.model.SectionKind;
import zhinan.spec.Spec;

final class AgentSpecTest {
  private static final AgentReader READER = AgentReader.load();

  static Stream<Spec.Row> rows() {
    return Spec.rows(AgentSpecTest.class, "agencies.spec").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void agencyIsAsTheSpecSays(Spec.Row row) {
    SpecQuestion asked = SpecQuestion.of(row);
    Flow flow = asked.flow(SectionKind.AGENT);
    assertEquals(
        row.expected(), drawn(asked.own() ? READER.own(flow) : READER.sure(flow)), row::toString);
  }

  private static String drawn(Optional<Reading<AgencyRule>> read) {
    return read.map(reading -> reading.value().map(AgentSpecTest::drawn).orElse("AS_STATED"))
        .orElse("-");
  }

  private static String drawn(AgencyRule rule) {
    return rule.verdict() + (rule.condition().isEmpty() ? "" : " 〈" + rule.condition() + "〉");
  }

  @Test
  void wordTableIsInOrder() {
    WordTableCheck.check(AgentReader.class, "agent-words.tsv", AgentWord.class);
  }
}
