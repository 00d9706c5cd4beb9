package zhinan.ingest.normalize.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.normalize.flow.Flow;
import zhinan.ingest.normalize.flow.SampleBody;
import zhinan.ingest.normalize.flow.SpecQuestion;
import zhinan.ingest.normalize.flow.WordTableCheck;
import zhinan.model.SectionKind;
import zhinan.spec.Spec;
import zhinan.text.Lexicon;

final class LimitSpecTest {
  private static final LimitReader READER = LimitReader.load();
  private static final Lexicon<LimitWord> WORDS =
      Lexicon.load(LimitReader.class, "limit-words.tsv", LimitWord.class);
  private static final LimitTerms LOOKING = new LimitTerms(WORDS);
  private static final LimitTerms EVERYWHERE = new LimitTerms(WORDS, false);

  static Stream<Spec.Row> rows() {
    return Spec.rows(LimitSpecTest.class, "time-limits.spec").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void timeLimitIsAsTheSpecSays(Spec.Row row) {
    SpecQuestion asked = SpecQuestion.of(row);
    Flow flow = asked.flow(SectionKind.TIME_LIMIT);
    assertEquals(
        row.expected(),
        DrawnLimits.of(asked.own() ? READER.own(flow, asked.title()) : READER.sure(flow)),
        row::toString);
  }

  static Stream<Spec.Case> tables() {
    return Spec.cases(LimitSpecTest.class, "limit-tables.spec").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void tableIsReadAsTheSpecSays(Spec.Case example) {
    Flow flow = Flow.of(SampleBody.drawn(SectionKind.TIME_LIMIT, example.input()));
    assertEquals(
        String.join("\n", example.expected()),
        DrawnLimits.of(READER.own(flow, "")).replace(" ; ", "\n"),
        example::toString);
  }

  /** The first look at a place is derived from the words; it must spare work and hide nothing. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void firstLookHidesNothing(Spec.Row row) {
    Flow flow = SpecQuestion.of(row).flow(SectionKind.TIME_LIMIT);
    assertEquals(EVERYWHERE.find(flow), LOOKING.find(flow), row::toString);
  }

  @Test
  void wordTableIsInOrder() {
    WordTableCheck.check(LimitReader.class, "limit-words.tsv", LimitWord.class);
  }
}
