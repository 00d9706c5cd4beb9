package zhinan.golden;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/** The first difference of two sets of files, with the lines around it. */
final class Difference {
  private static final int AROUND = 3;

  private Difference() {}

  /** Empty where all files are the same. */
  static Optional<String> first(
      SortedMap<String, String> expected, SortedMap<String, String> found) {
    TreeSet<String> names = new TreeSet<>(expected.keySet());
    names.addAll(found.keySet());
    for (String name : names) {
      if (!found.containsKey(name)) {
        return Optional.of(name + " was expected and not written");
      }
      if (!expected.containsKey(name)) {
        return Optional.of(name + " was written and not expected");
      }
      if (!expected.get(name).equals(found.get(name))) {
        return Optional.of(name + ", " + first(expected.get(name), found.get(name)));
      }
    }
    return Optional.empty();
  }

  private static String first(String expected, String found) {
    List<String> left = lines(expected);
    List<String> right = lines(found);
    int at = 0;
    while (at < left.size() && at < right.size() && left.get(at).equals(right.get(at))) {
      at++;
    }
    int from = Math.max(0, at - AROUND);
    return "line "
        + (at + 1)
        + block("  ", left.subList(from, at))
        + block("- ", left.subList(at, Math.min(left.size(), at + AROUND)))
        + block("+ ", right.subList(at, Math.min(right.size(), at + AROUND)));
  }

  /** Line ends are drawn, so that they differ visibly. */
  private static List<String> lines(String text) {
    return List.of(text.replace("\r", "␍").split("\n", -1));
  }

  private static String block(String mark, List<String> lines) {
    return lines.stream().map(line -> "\n" + mark + line).reduce("", String::concat);
  }
}
