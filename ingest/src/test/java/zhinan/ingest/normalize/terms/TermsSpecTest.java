package zhinan.ingest.normalize.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.normalize.body.Body;
import zhinan.model.SectionKind;
import zhinan.spec.Drawn;
import zhinan.spec.Spec;

final class TermsSpecTest {
  private static final TermsReader READER = TermsReader.load();

  /**
   * What a row asks.
   *
   * @param own whether the words stand under a heading of their own
   * @param title words in front of ｜, {@code ""} for none
   * @param words the rest
   */
  record Question(boolean own, String title, String words) {
    static Question of(Spec.Row row) {
      String input = Drawn.read(row.input());
      boolean own = !input.startsWith("~");
      int bar = input.indexOf('｜');
      String title = bar < 0 ? "" : input.substring(0, bar);
      return new Question(own, title, input.substring(own ? bar + 1 : 1));
    }

    Body body(SectionKind kind) {
      return SampleBody.of(own ? kind : SectionKind.NOTES, title.isEmpty() ? "说明" : title, words);
    }
  }

  static Stream<Spec.Row> limitRows() {
    return Spec.rows(TermsSpecTest.class, "time-limits.spec").stream();
  }

  static Stream<Spec.Row> feeRows() {
    return Spec.rows(TermsSpecTest.class, "fees.spec").stream();
  }

  static Stream<Spec.Row> agencyRows() {
    return Spec.rows(TermsSpecTest.class, "agencies.spec").stream();
  }

  static Stream<Spec.Row> absenceRows() {
    return Spec.rows(TermsSpecTest.class, "absences.spec").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("limitRows")
  void timeLimitIsAsTheSpecSays(Spec.Row row) {
    assertEquals(row.expected(), limits(row), row::toString);
  }

  private static String limits(Spec.Row row) {
    Question asked = Question.of(row);
    return Shown.limits(READER.timeLimits(asked.body(SectionKind.TIME_LIMIT), asked.own()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("feeRows")
  void feeIsAsTheSpecSays(Spec.Row row) {
    assertEquals(row.expected(), fees(row), row::toString);
  }

  private static String fees(Spec.Row row) {
    Question asked = Question.of(row);
    return Shown.fees(READER.fees(asked.body(SectionKind.FEE), asked.own()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("agencyRows")
  void agencyIsAsTheSpecSays(Spec.Row row) {
    assertEquals(row.expected(), agencies(row), row::toString);
  }

  private static String agencies(Spec.Row row) {
    Question asked = Question.of(row);
    return Shown.agencies(READER.agencies(asked.body(SectionKind.AGENT), asked.own()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("absenceRows")
  void absenceIsAsTheSpecSays(Spec.Row row) {
    assertEquals(row.expected(), absence(row), row::toString);
  }

  private static String absence(Spec.Row row) {
    Question asked = Question.of(row);
    SectionKind kind =
        asked.title().isEmpty() ? SectionKind.NOTES : SectionKind.valueOf(asked.title());
    Body body = SampleBody.of(kind, "说明", asked.words().replace("␀", ""));
    return READER.absence(body).map(lack -> lack.absence().name()).orElse("-");
  }

  @Test
  void everySpecHasFortyRowsOrMore() {
    List<Long> counts =
        List.of(
            limitRows().count(), feeRows().count(), agencyRows().count(), absenceRows().count());
    assertTrue(counts.stream().allMatch(count -> count >= 40), counts::toString);
  }
}
