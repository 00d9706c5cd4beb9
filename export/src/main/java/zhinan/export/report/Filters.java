package zhinan.export.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the rows of a page can be filtered by.
 *
 * @param lists in the order of the page
 */
record Filters(List<Filter> lists) {
  Filters {
    lists = lists.stream().filter(filter -> !filter.choices().isEmpty()).toList();
  }

  /**
   * One list to choose from.
   *
   * @param attribute of the rows: {@code stage} for {@code data-stage}
   * @param name for the reader
   */
  record Filter(String attribute, Word name, List<Choice> choices) {
    Filter {
      choices = List.copyOf(choices);
    }
  }

  /** A list of titles, in the order in which rows have them; rows without one are not counted. */
  static <R> Filter titles(String attribute, Word name, List<R> rows, Function<R, String> title) {
    Map<String, Integer> counted = new LinkedHashMap<>();
    count(rows, title, counted);
    return new Filter(attribute, name, Choice.of(counted, words -> new Word(words, words)));
  }

  /** A list of codes, sorted by code. */
  static <R> Filter codes(
      String attribute,
      Word name,
      List<R> rows,
      Function<R, String> code,
      Function<String, Word> names) {
    Map<String, Integer> counted = new TreeMap<>();
    count(rows, code, counted);
    return new Filter(attribute, name, Choice.of(counted, names));
  }

  private static <R> void count(
      List<R> rows, Function<R, String> key, Map<String, Integer> counted) {
    for (R row : rows) {
      String value = key.apply(row);
      if (!value.isEmpty()) {
        counted.merge(value, 1, Integer::sum);
      }
    }
  }
}
