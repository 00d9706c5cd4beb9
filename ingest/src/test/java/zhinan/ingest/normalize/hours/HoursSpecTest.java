package zhinan.ingest.normalize.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.model.ServiceHours;
import zhinan.model.Severity;
import zhinan.spec.Drawn;
import zhinan.spec.Spec;
import zhinan.text.Text;

final class HoursSpecTest {
  private static final HoursReader READER = HoursReader.load();

  static List<Spec.Row> rows() {
    return Spec.rows(HoursSpecTest.class, "hours.spec");
  }

  private static Reading<ServiceHours> read(Spec.Row row) {
    return READER.read(Text.of(Drawn.read(row.input()), 0));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void hoursAreReadAsTheSpecSays(Spec.Row row) {
    assertEquals(row.expected(), shown(read(row)), row::toString);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void whatIsReadIsPrintedTheSameByTheParserOfOpeningHours(Spec.Row row) {
    read(row)
        .value()
        .map(ServiceHours::openingHours)
        .ifPresent(value -> assertEquals(value, OpeningHoursPrint.again(value)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void onlyRefusalsWarnThatNothingWasRead(Spec.Row row) {
    Reading<ServiceHours> reading = read(row);
    assertEquals(reading.value().isEmpty(), reading.rule().equals(HoursReader.HoursRule.REFUSED));
    if (reading.value().isEmpty()) {
      assertEquals(List.of(Severity.WARNING), severities(reading.doubts()));
    }
  }

  private static List<Severity> severities(List<Doubt> doubts) {
    return doubts.stream().map(Doubt::severity).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void hoursThatAreReadAreFoundInALineToo(Spec.Row row) {
    String field = Drawn.read(row.input());
    if (read(row).value().isEmpty() || !field.matches("(?s).*[0-9０-９].*")) {
      return;
    }
    List<Text> found = READER.find(Text.of("窗口\n" + field + "\n地址：", 0));
    assertEquals(1, found.size(), row::toString);
    assertEquals(read(row).value(), READER.read(found.get(0)).value(), row::toString);
  }

  @Test
  void everyRuleHasAnExample() {
    Set<String> shown = rows().stream().map(row -> read(row).rule()).collect(Collectors.toSet());
    Set<String> all =
        Stream.concat(
                Arrays.stream(HoursReader.HoursRule.values()).map(HoursReader.HoursRule::id),
                Stream.of(HoursReader.HoursRule.REFUSED))
            .collect(Collectors.toSet());
    assertEquals(all, shown);
  }

  @Test
  void manyRowsAreThere() {
    assertTrue(rows().size() >= 80, () -> rows().size() + " rows");
  }

  private static String shown(Reading<ServiceHours> reading) {
    String codes = reading.doubts().stream().map(Doubt::code).collect(Collectors.joining(" "));
    return reading
        .value()
        .map(hours -> hours.openingHours() + (codes.isEmpty() ? "" : " (" + codes + ")"))
        .orElse("refused " + codes);
  }
}
