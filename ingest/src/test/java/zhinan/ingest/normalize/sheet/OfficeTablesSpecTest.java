package zhinan.ingest.normalize.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.normalize.office.Recognizers;
import zhinan.ingest.normalize.place.Locality;
import zhinan.spec.Spec;
import zhinan.text.Text;

final class OfficeTablesSpecTest {
  private static final SheetOffices SHEETS = new SheetOffices(Recognizers.load());

  /** A city whose subscribers have numbers of eight digits. */
  private static final Locality CITY = new Locality(Optional.empty(), "411");

  static List<Spec.Case> cases() {
    return Spec.cases(OfficeTablesSpecTest.class, "office-tables.spec");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void tableGivesTheOfficesThatTheSpecSays(Spec.Case example) {
    List<String> printed = offices(example).stream().map(PrintedOffice::of).toList();
    assertEquals(
        String.join("\n", example.expected()),
        printed.isEmpty() ? "no offices" : String.join("\n", printed),
        () -> String.join("\n", example.input()));
  }

  /** What an office says was said in the table, or it is a column's header and its colon. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void placesNeverCountDown(Spec.Case example) {
    for (Office office : offices(example)) {
      for (Text field : office.fields().values()) {
        for (int i = 1; i < field.length(); i++) {
          assertTrue(field.origin(i) >= field.origin(i - 1), field::chars);
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void sameTableGivesTheSameOffices(Spec.Case example) {
    assertEquals(offices(example), offices(example));
  }

  private static List<Office> offices(Spec.Case example) {
    return SHEETS.offices(DrawnSheet.of(example.input()), CITY);
  }
}
