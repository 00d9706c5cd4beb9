package zhinan.export.diff;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import zhinan.export.diff.ChangeList.Verdict;
import zhinan.export.diff.GroupPairs.Group;
import zhinan.export.diff.match.Edge;
import zhinan.model.Node;

/** Compares the stages, or the themes, of two editions. */
enum OutlineDiff {
  STAGES(
      ChangeType.STAGE_ADDED,
      ChangeType.STAGE_REMOVED,
      ChangeType.STAGE_RENAMED,
      ChangeType.STAGE_RENUMBERED,
      ChangeType.STAGE_CHANGED),
  THEMES(
      ChangeType.THEME_ADDED,
      ChangeType.THEME_REMOVED,
      ChangeType.THEME_RENAMED,
      ChangeType.THEME_RENUMBERED,
      ChangeType.THEME_CHANGED);

  private final ChangeType added;
  private final ChangeType removed;
  private final ChangeType renamed;
  private final ChangeType renumbered;
  private final ChangeType changed;

  OutlineDiff(
      ChangeType added,
      ChangeType removed,
      ChangeType renamed,
      ChangeType renumbered,
      ChangeType changed) {
    this.added = added;
    this.removed = removed;
    this.renamed = renamed;
    this.renumbered = renumbered;
    this.changed = changed;
  }

  /**
   * Adds what differs.
   *
   * @param stages which stage of OLD is which of NEW
   */
  void compare(GroupPairs outline, Map<Node, Node> stages, ChangeList found) {
    List<Group> before = outline.before();
    List<Group> after = outline.after();
    for (Edge edge : outline.matching().pairs()) {
      compare(before.get(edge.before()), after.get(edge.after()), stages, found);
    }
    Verdict verdict = Verdict.of(Substance.EDITORIAL, "outline");
    for (int i = 0; i < before.size(); i++) {
      if (outline.matching().after(i) < 0) {
        found.removed(removed, verdict, before.get(i).side(before.get(i).title()));
      }
    }
    for (int j = 0; j < after.size(); j++) {
      if (outline.matching().before(j) < 0) {
        found.added(added, verdict, after.get(j).side(after.get(j).title()));
      }
    }
  }

  private static boolean isMoved(Group old, Group fresh, Map<Node, Node> stages) {
    return old.above().isEmpty()
        ? fresh.above().isPresent()
        : fresh.above().isEmpty() || stages.get(old.above().get()) != fresh.above().get();
  }

  private void compare(Group old, Group fresh, Map<Node, Node> stages, ChangeList found) {
    Function<String, Side> before = old::side;
    Function<String, Side> after = fresh::side;
    new HeadingDiff(renamed, renumbered, false, found)
        .compare(old.node().heading(), fresh.node().heading(), before, after);
    if (isMoved(old, fresh, stages)) {
      found.changed(
          ChangeType.THEME_MOVED,
          Verdict.of(Substance.EDITORIAL, "outline"),
          Field.PLACE,
          old.side(old.stage()),
          fresh.side(fresh.stage()),
          List.of());
    }
    new WordsDiff(changed, found)
        .compare(
            old.words(),
            fresh.words(),
            (span, words) -> old.side(words).at(span),
            (span, words) -> fresh.side(words).at(span));
  }
}
