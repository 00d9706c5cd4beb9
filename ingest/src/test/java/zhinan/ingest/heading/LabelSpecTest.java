package zhinan.ingest.heading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.document.Label;
import zhinan.ingest.document.LabelFamily;
import zhinan.spec.Drawn;
import zhinan.spec.Spec;

final class LabelSpecTest {
  static List<Spec.Row> rows() {
    return Spec.rows(LabelSpecTest.class, "labels.spec");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void labelIsAsTheSpecSays(Spec.Row row) {
    Optional<Label> label = LabelGrammar.parse(Drawn.read(row.input()));
    assertEquals(row.expected(), label.map(LabelSpecTest::shown).orElse("none"), row::toString);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void labelEndsInsideItsLine(Spec.Row row) {
    String line = Drawn.read(row.input());
    LabelGrammar.parse(line)
        .ifPresent(
            label -> assertTrue(label.length() > 0 && label.length() <= line.length(), line));
  }

  @Test
  void everyFamilyHasAnExample() {
    Set<LabelFamily> shown =
        rows().stream()
            .flatMap(row -> LabelGrammar.parse(Drawn.read(row.input())).stream())
            .map(Label::family)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(LabelFamily.class)));
    assertEquals(EnumSet.allOf(LabelFamily.class), shown);
  }

  @Test
  void emptyLineHasNoLabel() {
    assertEquals(Optional.empty(), LabelGrammar.parse(""));
  }

  private static String shown(Label label) {
    String values = label.values().stream().map(String::valueOf).collect(Collectors.joining(","));
    return String.join(
        " ",
        label.family().name(),
        label.number().isEmpty() ? "-" : label.number(),
        values.isEmpty() ? "-" : values,
        label.separator() == ' ' ? "␣" : String.valueOf(label.separator()),
        String.valueOf(label.length()));
  }
}
