package zhinan.export.table;

import java.util.Arrays;
import java.util.List;

/**
 * One column of a table. Immutable, may be shared.
 *
 * @param name in the header row
 * @param type of its cells
 * @param values all that may stand in it, empty where there is no such list
 * @param required whether no cell is empty
 */
public record TableColumn(String name, CellType type, List<String> values, boolean required) {
  public TableColumn {
    values = List.copyOf(values);
  }

  /** A column of ids and other words made by us, so never a formula. */
  static TableColumn id(String name) {
    return new TableColumn(name, CellType.ID, List.of(), false);
  }

  static TableColumn integer(String name) {
    return new TableColumn(name, CellType.INTEGER, List.of(), true);
  }

  /** A column of numbers that may be missing. */
  static TableColumn optional(String name) {
    return new TableColumn(name, CellType.INTEGER, List.of(), false);
  }

  /** A column of words from the document. */
  static TableColumn text(String name) {
    return new TableColumn(name, CellType.TEXT, List.of(), false);
  }

  /** A column of words from a closed list. */
  static TableColumn oneOf(String name, Enum<?>... values) {
    return new TableColumn(name, CellType.ID, names(values), true);
  }

  /** A column of words from a closed list that may be missing. */
  static TableColumn oneOfOrNone(String name, Enum<?>... values) {
    return new TableColumn(name, CellType.ID, names(values), false);
  }

  private static List<String> names(Enum<?>... values) {
    return Arrays.stream(values).<String>map(Enum::name).toList();
  }

  /** What a cell is. */
  public enum CellType {
    /** Ids and other words made by us. */
    ID,
    /** A whole number, not negative. */
    INTEGER,
    /** Words from the document, which may look like anything: a formula, a number, markup. */
    TEXT
  }
}
