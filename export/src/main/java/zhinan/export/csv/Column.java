package zhinan.export.csv;

import java.util.Arrays;
import java.util.List;

/**
 * One column of a table.
 *
 * @param name in the header row
 * @param type of its cells
 * @param values all that may stand in it, empty where there is no such list
 * @param required whether no cell is empty
 */
record Column(String name, Type type, List<String> values, boolean required) {
  Column {
    values = List.copyOf(values);
  }

  /** A column of ids and other words made by us, so never a formula. */
  static Column id(String name) {
    return new Column(name, Type.ID, List.of(), false);
  }

  static Column integer(String name) {
    return new Column(name, Type.INTEGER, List.of(), true);
  }

  /** A column of numbers that may be missing. */
  static Column optional(String name) {
    return new Column(name, Type.INTEGER, List.of(), false);
  }

  /** A column of words from the document. */
  static Column text(String name) {
    return new Column(name, Type.TEXT, List.of(), false);
  }

  /** A column of words from a closed list. */
  static Column oneOf(String name, Enum<?>... values) {
    return new Column(name, Type.ID, names(values), true);
  }

  /** A column of words from a closed list that may be missing. */
  static Column oneOfOrNone(String name, Enum<?>... values) {
    return new Column(name, Type.ID, names(values), false);
  }

  private static List<String> names(Enum<?>... values) {
    return Arrays.stream(values).<String>map(Enum::name).toList();
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
