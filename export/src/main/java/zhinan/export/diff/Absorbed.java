package zhinan.export.diff;

import java.util.HashSet;
import java.util.Set;
import zhinan.export.diff.text.Fold;

/**
 * The bodies of a matter that went to, or came from, a matter that was split off or merged in.
 *
 * @param before words of matters that were merged into this one
 * @param after words of matters that were split off from this one
 */
record Absorbed(Set<String> before, Set<String> after) {
  static Absorbed none() {
    return new Absorbed(new HashSet<>(), new HashSet<>());
  }

  void merged(Entry entry) {
    entry.bodies().forEach(body -> before.add(words(body)));
  }

  void split(Entry entry) {
    entry.bodies().forEach(body -> after.add(words(body)));
  }

  /** Whether the body's words stand in a matter that was split off. */
  boolean inNew(Body body) {
    return after.contains(words(body));
  }

  /** Whether the body's words stood in a matter that was merged in. */
  boolean inOld(Body body) {
    return before.contains(words(body));
  }

  private static String words(Body body) {
    return Fold.significant(String.join("", body.texts()));
  }
}
