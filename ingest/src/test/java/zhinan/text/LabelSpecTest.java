package zhinan.text;

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
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.spec.Drawn;
import zhinan.spec.Spec;

final class LabelSpecTest {
  static List<Spec.Row> rows() {
    return Spec.rows(LabelSpecTest.class, "labels.spec");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void labelIsAsTheSpecSays(Spec.Row row) {
    Optional<Label> label = ItemLabel.parse(Drawn.read(row.input()));
    assertEquals(row.expected(), label.map(LabelSpecTest::shown).orElse("none"), row::toString);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void labelEndsInsideItsLine(Spec.Row row) {
    String line = Drawn.read(row.input());
    ItemLabel.parse(line)
        .ifPresent(
            label -> assertTrue(label.length() > 0 && label.length() <= line.length(), line));
  }

  /** Labels of a guide's own making are found from the guide, never from one line. */
  @Test
  void everyFamilyButTheGuidesOwnHasAnExample() {
    Set<LabelFamily> shown =
        rows().stream()
            .flatMap(row -> ItemLabel.parse(Drawn.read(row.input())).stream())
            .map(Label::family)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(LabelFamily.class)));
    assertEquals(EnumSet.complementOf(EnumSet.of(LabelFamily.PREFIXED)), shown);
  }

  @Test
  void emptyLineHasNoLabel() {
    assertEquals(Optional.empty(), ItemLabel.parse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "①", "⑵", "⒊", "㈣", "（5）", "(6)", "（七）", "8)", "9.", "10、", "十一、", "A.", "b)", "（C）", "Ⅰ.",
        "●", "◆", "❷"
      })
  void numbersAndBulletsOpenItemsInsideALine(String printed) {
    String line = "身份证；" + printed + "户口簿";
    Label label = ItemLabel.item(line, 4).orElseThrow();
    assertEquals(printed.length(), label.length(), line);
    assertEquals(4 + printed.length(), ItemLabel.behind(line, 4, line.length()), line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3，5", "8：30", "事项3：", "第三章", "【时限】", "二，", "2.5万元", "问：", "A座"})
  void valuesAndHeadingsOpenNone(String words) {
    assertEquals(Optional.empty(), ItemLabel.item("；" + words, 1), words);
    assertEquals(1, ItemLabel.behind("；" + words, 1, words.length() + 1), words);
  }

  @Test
  void labelsBehindOneAnotherAreAllPassed() {
    assertEquals(3, ItemLabel.behind("2、①户口簿", 0, 6));
    assertEquals(0, ItemLabel.behind("户口簿", 0, 3));
    assertEquals(Optional.empty(), ItemLabel.item("户口簿", 3));
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
