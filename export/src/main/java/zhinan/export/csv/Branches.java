package zhinan.export.csv;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhinan.model.Stated;

/**
 * Several values in one cell, parted by {@code " | "}.
 *
 * <p>Columns that belong together have the same number of branches in the same order, so a branch
 * may be empty: 即时办结 and 3日 have the amounts {@code " | 3"}. A bar inside the words of a branch
 * becomes full-width, so that the cell can be cut at its bars.
 */
final class Branches {
  private static final String BETWEEN = " | ";

  private Branches() {}

  /** What was read, with an empty branch for what was refused. */
  static <T> String of(List<Stated<T>> stated, Function<T, String> text) {
    return join(stated.stream().map(each -> each.value().map(text).orElse("")));
  }

  /** What was read, without what was refused. */
  static <T> String read(List<Stated<T>> stated, Function<T, String> text) {
    return join(stated.stream().flatMap(each -> each.value().stream()).map(text).distinct());
  }

  static <T> String raw(List<Stated<T>> stated) {
    return join(stated.stream().map(Stated::raw));
  }

  static String join(Stream<String> branches) {
    return branches.map(words -> words.replace('|', '｜')).collect(Collectors.joining(BETWEEN));
  }
}
