package zhinan.export.diff;

import java.util.ArrayList;
import java.util.List;
import zhinan.export.diff.ChangeList.Verdict;
import zhinan.export.diff.match.Edge;
import zhinan.export.diff.match.Matching;
import zhinan.export.diff.match.Profile;
import zhinan.export.diff.match.Scored;
import zhinan.export.diff.text.Fold;
import zhinan.model.Matter;
import zhinan.model.Part;

/** Compares a matter with itself in the other edition. For one use. */
final class MatterDiff {
  /** Half of a part's title, or its place and a third; parts are few. */
  private static final double LEAST_PART = 0.35;

  /** What is shown of a section that came or went; the page links to all of it. */
  private static final int SHOWN = 1_000;

  private final Twins twins;
  private final ChangeList found;
  private final Absorbed absorbed;

  MatterDiff(Twins twins, Absorbed absorbed, ChangeList found) {
    this.twins = twins;
    this.absorbed = absorbed;
    this.found = found;
  }

  void compare() {
    Matching parts = parts();
    compareParts(parts);
    List<NodeBody> before = twins.before().bodies();
    List<NodeBody> after = twins.after().bodies();
    Matching bodies = BodyPairs.of(before, after, parts);
    for (Edge edge : bodies.pairs()) {
      NodeBody old = before.get(edge.before());
      NodeBody fresh = after.get(edge.after());
      compareHeadings(old, fresh);
      new BodyDiff(twins, old, fresh, found).compare();
    }
    for (int i = 0; i < before.size(); i++) {
      if (bodies.after(i) < 0 && !isTold(before.get(i), parts, true)) {
        remove(before.get(i));
      }
    }
    for (int j = 0; j < after.size(); j++) {
      if (bodies.before(j) < 0 && !isTold(after.get(j), parts, false)) {
        add(after.get(j));
      }
    }
  }

  /**
   * A part that came or went is not told again by its sections, nor what stands in a split matter.
   */
  private boolean isTold(NodeBody body, Matching parts, boolean old) {
    boolean whole =
        body.part() >= 0 && (old ? parts.after(body.part()) < 0 : parts.before(body.part()) < 0);
    return whole || (old ? absorbed.inNew(body) : absorbed.inOld(body));
  }

  private Matching parts() {
    List<Profile> before = profiles(twins.before().matter());
    List<Profile> after = profiles(twins.after().matter());
    double longest = Math.max(before.size(), after.size());
    return Matching.of(
        before.size(),
        after.size(),
        new Scored(before, after)
            .all(
                (i, j, titles, words) ->
                    0.5 * titles + 0.4 * words + 0.1 * (1 - Math.abs(i - j) / longest),
                LEAST_PART));
  }

  private static List<Profile> profiles(Matter matter) {
    List<Profile> profiles = new ArrayList<>();
    for (Part part : matter.parts()) {
      List<String> texts =
          part.tree().flatMap(node -> node.blocks().stream()).map(block -> block.text()).toList();
      profiles.add(Profile.of(part.heading().title(), texts));
    }
    return profiles;
  }

  private void compareParts(Matching matching) {
    List<Part> before = twins.before().matter().parts();
    List<Part> after = twins.after().matter().parts();
    for (Edge edge : matching.pairs()) {
      Part old = before.get(edge.before());
      Part fresh = after.get(edge.after());
      new HeadingDiff(ChangeType.PART_RENAMED, ChangeType.PART_RENUMBERED, false, found)
          .compare(
              old.heading(),
              fresh.heading(),
              words -> side(twins.before(), old, words),
              words -> side(twins.after(), fresh, words));
    }
    Verdict verdict =
        Verdict.of(
            twins.sameWords() ? Substance.FORMATTING : Substance.SUBSTANTIVE,
            twins.sameWords() ? "words.layout" : "part");
    for (int i = 0; i < before.size(); i++) {
      if (matching.after(i) < 0) {
        Side side = side(twins.before(), before.get(i), before.get(i).heading().title());
        found.removed(ChangeType.PART_REMOVED, verdict, side);
      }
    }
    for (int j = 0; j < after.size(); j++) {
      if (matching.before(j) < 0) {
        Side side = side(twins.after(), after.get(j), after.get(j).heading().title());
        found.added(ChangeType.PART_ADDED, verdict, side);
      }
    }
  }

  private static Side side(MatterEntry entry, Part part, String words) {
    return entry.side(part.id(), part.heading().title(), part.heading().span(), words);
  }

  private void compareHeadings(NodeBody old, NodeBody fresh) {
    if (old.isSection()) {
      new HeadingDiff(
              ChangeType.SECTION_CHANGED,
              ChangeType.SECTION_CHANGED,
              old.isOfKind(fresh.kinds()),
              found)
          .compare(
              old.heading(),
              fresh.heading(),
              words -> twins.before().side(old, old.heading().span(), words),
              words -> twins.after().side(fresh, fresh.heading().span(), words));
    }
  }

  private void remove(NodeBody body) {
    found.removed(
        ChangeType.SECTION_REMOVED,
        verdict(body, twins.stock().isStill(words(body))),
        twins.before().side(body, body.heading().span(), shown(body)));
  }

  private void add(NodeBody body) {
    found.added(
        ChangeType.SECTION_ADDED,
        verdict(body, twins.stock().wasThere(words(body))),
        twins.after().side(body, body.heading().span(), shown(body)));
  }

  private static String words(NodeBody body) {
    return Fold.significant(body.title()) + body.passage().words();
  }

  private Verdict verdict(NodeBody body, boolean elsewhere) {
    if (twins.sameWords() || elsewhere) {
      return Verdict.of(Substance.FORMATTING, "words.layout");
    }
    boolean empty = body.texts().stream().allMatch(text -> Fold.significant(text).isEmpty());
    return empty
        ? Verdict.of(Substance.EDITORIAL, "section.empty")
        : Verdict.of(Substance.SUBSTANTIVE, "section");
  }

  private static String shown(NodeBody body) {
    String words = String.join("\n", body.texts());
    return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
  }
}
