package zhinan.export.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * One column of a table.
 *
 * @param name in the header row
 * @param type of its cells
 * @param values all that may stand in it, empty where there is no such list
 * @param required whether no cell is empty
 * @param value what stands in a row's cell, {@code ""} for nothing
 */
record Column<R>(
    String name, Type type, List<String> values, boolean required, Function<R, String> value) {
  Column {
    values = List.copyOf(values);
  }

  /** A column of ids: made by us, so never a formula. */
  static <R> Column<R> id(String name, Function<R, String> value) {
    return new Column<>(name, Type.ID, List.of(), false, value);
  }

  static <R> Column<R> integer(String name, ToIntFunction<R> value) {
    return new Column<>(
        name, Type.INTEGER, List.of(), true, row -> Integer.toString(value.applyAsInt(row)));
  }

  /** A column of numbers that may be missing. */
  static <R> Column<R> optional(String name, Function<R, OptionalInt> value) {
    return new Column<>(
        name, Type.INTEGER, List.of(), false, row -> cell(value.apply(row).stream()));
  }

  /** A column of words from the document. */
  static <R> Column<R> text(String name, Function<R, String> value) {
    return new Column<>(name, Type.TEXT, List.of(), false, value);
  }

  /** A column of words from a closed list. */
  static <R> Column<R> oneOf(String name, Enum<?>[] values, Function<R, Enum<?>> value) {
    return new Column<>(name, Type.ID, names(values), true, row -> value.apply(row).name());
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).<String>map(Enum::name).toList();
  }

  /** A column of words from a closed list that may be missing. */
  static <R, E extends Enum<E>> Column<R> oneOfOrNone(
      String name, E[] values, Function<R, Optional<E>> value) {
    return new Column<>(
        name, Type.ID, names(values), false, row -> value.apply(row).map(Enum::name).orElse(""));
  }

  /** The same column of other rows. */
  <Q> Column<Q> withValue(Function<Q, String> other) {
    return new Column<>(name, type, values, required, other);
  }

  String cell(R row) {
    String cell = value.apply(row);
    return type == Type.TEXT ? Formula.defused(cell) : cell;
  }

  private static String cell(IntStream number) {
    return number.mapToObj(Integer::toString).findFirst().orElse("");
  }

  /** What a cell is; the label is its type in the descriptor's table schema. */
  enum Type {
    ID("string"),
    INTEGER("integer"),
    TEXT("string");

    final String label;

    Type(String label) {
      this.label = label;
    }
  }
}
