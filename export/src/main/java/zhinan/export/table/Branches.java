package zhinan.export.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
  static <T> String of(List<Stated<T>> stated, Function<? super T, String> text) {
    return stated.isEmpty() ? "" : join(stated, each -> each.value().<String>map(text).orElse(""));
  }

  /** What was read, each once, without what was refused. */
  static <T> String read(List<Stated<T>> stated, Function<? super T, String> text) {
    Set<String> texts = new LinkedHashSet<>();
    for (Stated<T> each : stated) {
      if (each.value().isPresent()) {
        texts.add(branch(text.apply(each.value().get())));
      }
    }
    return String.join(BETWEEN, texts);
  }

  static <T> String raw(List<Stated<T>> stated) {
    return join(stated, Stated::raw);
  }

  static <T> String join(List<T> values, Function<T, String> text) {
    return switch (values.size()) {
      case 0 -> "";
      case 1 -> branch(text.apply(values.get(0)));
      default -> String.join(BETWEEN, values.stream().map(text).map(Branches::branch).toList());
    };
  }

  private static String branch(String words) {
    return words.replace('|', '｜');
  }
}
