package zhinan.export.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One entry of a list to filter by.
 *
 * @param value what rows carry in their attribute
 * @param name for the reader
 * @param count how many rows carry it
 */
record Choice(String value, Word name, int count) {
  /** The name in a language, with the count. */
  String text(Language language) {
    return (language == Language.EN ? name.en() : name.zh()) + " (" + Numbers.grouped(count) + ")";
  }

  /** Those of a count, in its order. */
  static List<Choice> of(Map<String, Integer> counted, Function<String, Word> names) {
    return counted.entrySet().stream()
        .map(each -> new Choice(each.getKey(), names.apply(each.getKey()), each.getValue()))
        .toList();
  }
}
