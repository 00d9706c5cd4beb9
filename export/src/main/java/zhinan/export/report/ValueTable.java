package zhinan.export.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhinan.export.value.StatedValue;
import zhinan.export.value.StatedValue.Treatment;
import zhinan.export.value.ValueField;

/**
 * The values of one field that the document states in other words.
 *
 * @param name of the field
 * @param field its code
 * @param stated how many there are
 * @param same how many stayed what they were
 * @param normalized how many are written in another way
 * @param refused how many could not be read
 * @param rows the normalized ones, {@link #MOST_ROWS} at most
 */
record ValueTable(
    PageWord name,
    String field,
    int stated,
    int same,
    int normalized,
    int refused,
    List<ValueRow> rows) {
  /** Ten times as many as the largest guide at hand has of its most frequent field. */
  static final int MOST_ROWS = 15_000;

  ValueTable {
    rows = List.copyOf(rows);
    if (stated != same + normalized + refused) {
      throw new IllegalArgumentException(
          field + ": " + stated + " values are not " + same + "+" + normalized + "+" + refused);
    }
  }

  /** Whether rows were left out. */
  boolean isCut() {
    return rows.size() < normalized;
  }

  /** A value with its place. */
  record ValueRow(StatedValue value, PagePlace place) {}

  /** One table for each field that the guide states, in the order of the fields. */
  static List<ValueTable> of(List<StatedValue> values, NodePaths paths, PageWords words) {
    Map<ValueField, List<StatedValue>> byField = new HashMap<>();
    for (StatedValue value : values) {
      byField.computeIfAbsent(value.field(), field -> new ArrayList<>()).add(value);
    }
    List<ValueTable> tables = new ArrayList<>();
    for (ValueField field : ValueField.all()) {
      if (byField.containsKey(field)) {
        tables.add(table(field, byField.get(field), paths, words));
      }
    }
    return tables;
  }

  /** The refused ones, of all fields, in document order. */
  static List<ValueRow> refused(List<StatedValue> values, NodePaths paths) {
    return rows(values, Treatment.REFUSED, paths);
  }

  private static ValueTable table(
      ValueField field, List<StatedValue> values, NodePaths paths, PageWords words) {
    return new ValueTable(
        words.get("field." + field.name()),
        field.label(),
        values.size(),
        count(values, Treatment.SAME),
        count(values, Treatment.NORMALIZED),
        count(values, Treatment.REFUSED),
        rows(values, Treatment.NORMALIZED, paths));
  }

  private static int count(List<StatedValue> values, Treatment treatment) {
    return (int) values.stream().filter(value -> value.treatment() == treatment).count();
  }

  private static List<ValueRow> rows(
      List<StatedValue> values, Treatment treatment, NodePaths paths) {
    return values.stream()
        .filter(value -> value.treatment() == treatment)
        .limit(MOST_ROWS)
        .map(value -> new ValueRow(value, paths.place(value.span(), value.nodeId())))
        .toList();
  }
}
