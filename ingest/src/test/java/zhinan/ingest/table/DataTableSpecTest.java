package zhinan.ingest.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.spec.Drawn;
import zhinan.spec.Spec;

final class DataTableSpecTest {
  static List<Spec.Case> cases() {
    return Spec.cases(DataTableSpecTest.class, "data-tables.spec");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void tableIsReadAsTheSpecSays(Spec.Case example) {
    DataTable<String> table = DataTable.of(DrawnGrid.of(example.input()), new SampleHeads());
    assertEquals(
        String.join("\n", example.expected()),
        print(table),
        () -> String.join("\n", example.input()));
  }

  /** Every cell with words is a head, a caption, a line, or belongs to a record. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void noWordIsLost(Spec.Case example) {
    DataTable<String> table = DataTable.of(DrawnGrid.of(example.input()), new SampleHeads());
    List<String> told = new ArrayList<>();
    table.captions().forEach(text -> told.add(text.chars()));
    table.lines().forEach(text -> told.add(text.chars()));
    table.heads().stream()
        .flatMap(List::stream)
        .flatMap(column -> column.levels().stream())
        .forEach(text -> told.add(text.chars()));
    table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .forEach(cell -> told.add(cell.printed().chars()));
    DrawnGrid.of(example.input()).stream()
        .map(cell -> cell.text().chars())
        .filter(words -> !words.isEmpty())
        .forEach(words -> assertTrue(told.contains(words), words));
  }

  private static String print(DataTable<String> table) {
    List<String> lines = new ArrayList<>();
    if (table.orientation() != TableOrientation.UPRIGHT) {
      lines.add(table.orientation().name().toLowerCase(Locale.ROOT));
    }
    table.captions().forEach(text -> lines.add("caption " + Drawn.draw(text.chars())));
    table.rows().forEach(row -> lines.add(print(row)));
    table.lines().forEach(text -> lines.add("line " + Drawn.draw(text.chars())));
    table.doubts().forEach(doubt -> lines.add("doubt " + doubt.what() + " " + doubt.at().chars()));
    return String.join("\n", lines);
  }

  private static String print(DataRow<String> row) {
    return row.cells().stream()
            .filter(cell -> !cell.isBlank())
            .map(DataTableSpecTest::print)
            .collect(Collectors.joining(" | "))
        + row.line().map(line -> " <" + line.chars() + ">").orElse("");
  }

  private static String print(DataCell<String> cell) {
    String roles =
        cell.column().roles().isEmpty()
            ? "(" + cell.column().head() + ")"
            : String.join("+", cell.column().roles());
    String printed = cell.printed().isBlank() ? "empty" : cell.printed().chars();
    return roles
        + "="
        + Drawn.draw(cell.text().chars())
        + (cell.repeats().isPresent() ? " [" + printed + "]" : cell.own() ? "" : " [above]");
  }
}
