package zhinan.ingest.normalize.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.spec.Drawn;
import zhinan.spec.Spec;
import zhinan.text.Text;

final class HoursFoundSpecTest {
  private static final HoursReader READER = HoursReader.load();

  static List<Spec.Row> rows() {
    return Spec.rows(HoursFoundSpecTest.class, "hours-found.spec");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void hoursAreCutOutAsTheSpecSays(Spec.Row row) {
    List<Text> found = READER.find(Text.of(Drawn.read(row.input()), 0));
    String shown = found.stream().map(Text::chars).collect(Collectors.joining(" | "));
    assertEquals(Drawn.read(row.expected()), shown.isEmpty() ? "none" : shown, row::toString);
  }

  @Test
  void stretchesKnowTheirPlaceInTheSource() {
    Text line = Text.of("电话82000011 周二8:30-11:30；", 500);
    Text found = READER.find(line).get(0);
    assertEquals("周二8:30-11:30", found.chars());
    assertEquals(511, found.start());
  }
}
