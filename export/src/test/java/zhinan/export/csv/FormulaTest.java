package zhinan.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.export.AnyConversion;

class FormulaTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "＝1",
        "+86-411-83011679",
        "－5",
        "＋1",
        "@SUM(A1)",
        "＠办",
        "-身份证",
        "-1-2",
        "-1e5",
        "-1.",
        "-.5",
        "+",
        "--",
        "- 2 -",
        "-1.2.3",
        "\t缩进",
        "\r",
        "\n=1"
      })
  void defusesWhatASpreadsheetWouldRun(String cell) {
    assertEquals("'" + cell, Formula.defused(cell));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-303",
        "+8641183011679",
        "-1.5",
        "-",
        "－",
        "办理",
        "1=1",
        "'=1",
        " =1",
        "0411-83011679",
        "—"
      })
  void leavesWordsAndPlainNumbersAlone(String cell) {
    assertEquals(cell, Formula.defused(cell));
  }

  @Property
  void hasNothingToDoTheSecondTime(@ForAll("words") String cell) {
    assertEquals(Formula.defused(cell), Formula.defused(Formula.defused(cell)));
  }

  @Provide
  Arbitrary<String> words() {
    return AnyConversion.words();
  }
}
