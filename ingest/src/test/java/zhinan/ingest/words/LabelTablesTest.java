package zhinan.ingest.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.text.TableLines;

final class LabelTablesTest {
  private final LabelWords words = LabelWords.load();

  private record Row(String kind, String word, String source) {
    static Row of(String line) {
      String[] columns = line.split("\t", -1);
      assertEquals(3, columns.length, line);
      return new Row(columns[0], columns[1], columns[2]);
    }
  }

  private static List<Row> rows(String table) {
    return TableLines.of(LabelWords.class, table).stream().map(Row::of).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "labels.tsv",
        "label-endings.tsv",
        "label-qualifiers.tsv",
        "names.tsv",
        "directions.tsv"
      })
  void rowsAreSortedStandOnceAndNameTheirSource(String table) {
    List<Row> sorted = new ArrayList<>(rows(table));
    Map<String, Integer> order = new TreeMap<>();
    rows(table).forEach(row -> order.putIfAbsent(row.kind(), order.size()));
    sorted.sort(Comparator.comparing((Row row) -> order.get(row.kind())).thenComparing(Row::word));
    assertEquals(sorted, rows(table));
    assertEquals(sorted.size(), new LinkedHashSet<>(sorted).size());
    assertTrue(sorted.stream().noneMatch(row -> row.source().isBlank()));
  }

  @Test
  void everyFieldHasALabel() {
    Set<OfficeField> labelled =
        rows("labels.tsv").stream()
            .map(row -> OfficeField.valueOf(row.kind()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(OfficeField.class)));
    assertEquals(EnumSet.complementOf(EnumSet.of(OfficeField.PLACE, OfficeField.ROOM)), labelled);
  }

  @ParameterizedTest
  @ValueSource(strings = {"labels.tsv", "label-endings.tsv"})
  void labelNamesItsFields(String table) {
    Map<String, Set<OfficeField>> labels = LabelRows.of(table);
    String before = table.equals("labels.tsv") ? "" : "某某";
    labels.forEach(
        (label, fields) -> assertEquals(List.copyOf(fields), words.fields(before + label), label));
  }
}
