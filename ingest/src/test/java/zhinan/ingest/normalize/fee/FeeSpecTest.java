package zhinan.ingest.normalize.fee;

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

final class FeeSpecTest {
  private static final FeeReader READER = FeeReader.load();
  private static final Lexicon<FeeWord> WORDS =
      Lexicon.load(FeeReader.class, "fee-words.tsv", FeeWord.class);
  private static final FeePrices LOOKING = new FeePrices(WORDS);
  private static final FeePrices EVERYWHERE = new FeePrices(WORDS, false);

  static Stream<Spec.Row> rows() {
    return Spec.rows(FeeSpecTest.class, "fees.spec").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void feeIsAsTheSpecSays(Spec.Row row) {
    SpecQuestion asked = SpecQuestion.of(row);
    Flow flow = asked.flow(SectionKind.FEE);
    assertEquals(
        row.expected(),
        DrawnFees.of(asked.own() ? READER.own(flow) : READER.sure(flow)),
        row::toString);
  }

  static Stream<Spec.Case> tables() {
    return Spec.cases(FeeSpecTest.class, "fee-tables.spec").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void tableIsReadAsTheSpecSays(Spec.Case example) {
    Flow flow = Flow.of(SampleBody.drawn(SectionKind.FEE, example.input()));
    assertEquals(
        String.join("\n", example.expected()),
        DrawnFees.of(READER.own(flow)).replace("} {", "}\n{"),
        example::toString);
  }

  /** The first look at a place must spare work and hide nothing. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void firstLookHidesNothing(Spec.Row row) {
    Flow flow = SpecQuestion.of(row).flow(SectionKind.FEE);
    assertEquals(EVERYWHERE.find(flow), LOOKING.find(flow), row::toString);
  }

  @Test
  void wordTableIsInOrder() {
    WordTableCheck.check(FeeReader.class, "fee-words.tsv", FeeWord.class);
  }
}
