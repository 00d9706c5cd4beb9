package zhinan.export.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import zhinan.export.diff.text.Fold;

/**
 * The words of a matter that came from, or went to, a matter that was merged in or split off.
 *
 * @param merged matters of OLD that were merged into this one
 * @param split matters of NEW that were split off from this one
 */
record Absorbed(List<MatterEntry> merged, List<MatterEntry> split) {
  Absorbed {
    merged = List.copyOf(merged);
    split = List.copyOf(split);
  }

  /** All words of the matters merged in. */
  String mergedWords() {
    return merged.stream().map(MatterEntry::words).collect(Collectors.joining());
  }

  /** All words of the matters split off. */
  String splitWords() {
    return split.stream().map(MatterEntry::words).collect(Collectors.joining());
  }

  /** Whether the body's words stand in a matter that was split off. */
  boolean inNew(NodeBody body) {
    return bodies(split).contains(words(body));
  }

  /** Whether the body's words stood in a matter that was merged in. */
  boolean inOld(NodeBody body) {
    return bodies(merged).contains(words(body));
  }

  private static Set<String> bodies(List<MatterEntry> entries) {
    Set<String> bodies = new HashSet<>();
    entries.forEach(entry -> entry.bodies().forEach(body -> bodies.add(words(body))));
    return bodies;
  }

  private static String words(NodeBody body) {
    return Fold.significant(String.join("", body.texts()));
  }
}
