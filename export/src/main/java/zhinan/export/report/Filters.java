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
  record Filter(String attribute, PageWord name, List<Choice> choices) {
    Filter {
      choices = List.copyOf(choices);
    }
  }

  /** A list of titles, in the order in which rows have them; rows without one are not counted. */
  static <R> Filter titles(
      String attribute, PageWord name, List<R> rows, Function<R, String> title) {
    Map<String, Integer> counted = new LinkedHashMap<>();
    count(rows, title, counted);
    return new Filter(attribute, name, Choice.of(counted, words -> new PageWord(words, words)));
  }

  /** A list of codes, sorted by code. */
  static <R> Filter codes(
      String attribute,
      PageWord name,
      List<R> rows,
      Function<R, String> code,
      Function<String, PageWord> names) {
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

  /**
   * One entry of a list to filter by.
   *
   * @param value what rows carry in their attribute
   * @param name for the reader
   * @param count how many rows carry it
   */
  record Choice(String value, PageWord name, int count) {
    /** The name in a language, with the count. */
    String text(Language language) {
      return (language == Language.EN ? name.en() : name.zh())
          + " ("
          + NumberText.grouped(count)
          + ")";
    }

    /** Those of a count, in its order. */
    private static List<Choice> of(Map<String, Integer> counted, Function<String, PageWord> names) {
      return counted.entrySet().stream()
          .map(each -> new Choice(each.getKey(), names.apply(each.getKey()), each.getValue()))
          .toList();
    }
  }
}
