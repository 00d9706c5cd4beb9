package zhinan.export.diff;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhinan.export.diff.ChangeList.Verdict;
import zhinan.export.diff.match.Edge;
import zhinan.model.Block;
import zhinan.model.Guide;
import zhinan.model.Node;
import zhinan.model.Span;

/** Compares two editions from the outline down to the values. For one use. */
final class Comparer {
  private final Edition old;
  private final Edition fresh;
  private final MatterPairs pairs;
  private final Splits splits;
  private final CarriedWords carried;
  private final Map<Node, Node> parents = new IdentityHashMap<>();
  private final Set<Integer> withChanges = new HashSet<>();
  private final ChangeList found = new ChangeList();

  Comparer(Guide before, Guide after) {
    old = new Edition(before);
    fresh = new Edition(after);
    carried = new CarriedWords(before, after);
    pairs = MatterPairs.of(old, fresh);
    splits = Splits.of(old, fresh, pairs);
  }

  Comparison compare() {
    compareOutline();
    compareFront();
    pairs.pairs().forEach(this::compareMatter);
    tellOthers();
    List<Change> changes = Gravity.ranked(found.changes());
    List<Pair> listed = pairs.listed();
    Summary summary =
        Summary.of(
            old.entries().size(),
            fresh.entries().size(),
            listed.size(),
            withChanges.size(),
            changes);
    return new Comparison(old.guide(), fresh.guide(), summary, listed, changes);
  }

  private void compareOutline() {
    Map<Node, Node> matters = new IdentityHashMap<>();
    for (Edge edge : pairs.pairs()) {
      matters.put(
          old.entries().get(edge.before()).matter(), fresh.entries().get(edge.after()).matter());
    }
    GroupPairs stages = GroupPairs.stages(old.guide(), fresh.guide(), matters);
    GroupPairs themes = GroupPairs.themes(old.guide(), fresh.guide(), matters);
    parents.putAll(stages.nodes());
    parents.putAll(themes.nodes());
    OutlineDiff.STAGES.compare(stages, Map.of(), found);
    OutlineDiff.THEMES.compare(themes, stages.nodes(), found);
  }

  private void compareFront() {
    Guide before = old.guide();
    Guide after = fresh.guide();
    WordsDiff words = new WordsDiff(ChangeType.GUIDE_CHANGED, found);
    words.compare(
        before.front(),
        after.front(),
        (span, text) -> front(before, span, text),
        (span, text) -> front(after, span, text));
    words.compare(
        shared(before),
        shared(after),
        (span, text) -> front(before, span, text),
        (span, text) -> front(after, span, text));
    words.compareFigures(
        figures(before),
        figures(after),
        carried,
        (one, other) ->
            WordRuling.ofFrontFigures(
                one, other, before.source().mediaType().equals(after.source().mediaType())),
        text -> front(before, place(before), text),
        text -> front(after, place(after), text));
  }

  private static List<Block> shared(Guide guide) {
    return guide.sections().stream().flatMap(node -> NodeBody.words(node).stream()).toList();
  }

  private static Side front(Guide guide, Span span, String text) {
    return new Side(Guide.ID, "", "", "", "", guide.title(), "", span, text, "");
  }

  private static String figures(Guide guide) {
    return String.join("\n", guide.figures().stream().map(Block.Figure::text).toList());
  }

  private static Span place(Guide guide) {
    return guide.figures().isEmpty() ? WordsDiff.NOWHERE : guide.figures().get(0).span();
  }

  private void compareMatter(Edge edge) {
    MatterEntry before = old.entries().get(edge.before());
    MatterEntry after = fresh.entries().get(edge.after());
    int told = found.changes().size();
    new HeadingDiff(ChangeType.MATTER_RENAMED, ChangeType.MATTER_RENUMBERED, false, found)
        .compare(before.matter().heading(), after.matter().heading(), before::side, after::side);
    if (isMoved(before, after)) {
      found.changed(
          ChangeType.MATTER_MOVED,
          Verdict.of(Substance.EDITORIAL, "matter.place"),
          Field.PLACE,
          before.side(place(before)),
          after.side(place(after)),
          List.of());
    }
    if (!before.isSame(after)) {
      Absorbed absorbed = absorbed(edge);
      MatterStock stock = MatterStock.of(before, after, absorbed);
      Twins twins = new Twins(before, after, old, fresh, carried, stock);
      new MatterDiff(twins, absorbed, found).compare();
    }
    if (found.changes().size() > told) {
      withChanges.add(edge.after());
    }
  }

  /** Whether what stands right above it in OLD is not what stands right above it in NEW. */
  private boolean isMoved(MatterEntry before, MatterEntry after) {
    return before.parent().isEmpty()
        ? after.parent().isPresent()
        : after.parent().isEmpty() || parents.get(before.parent().get()) != after.parent().get();
  }

  private static String place(MatterEntry entry) {
    boolean both = !entry.stage().isEmpty() && !entry.theme().isEmpty();
    return entry.stage() + (both ? " / " : "") + entry.theme();
  }

  private Absorbed absorbed(Edge edge) {
    return new Absorbed(
        pieces(splits.targets(), edge.after(), old),
        pieces(splits.sources(), edge.before(), fresh));
  }

  private static List<MatterEntry> pieces(
      Map<Integer, Integer> wholes, int whole, Edition edition) {
    return wholes.entrySet().stream()
        .filter(piece -> piece.getValue() == whole)
        .sorted(Map.Entry.comparingByKey())
        .map(piece -> edition.entries().get(piece.getKey()))
        .toList();
  }

  private void tellOthers() {
    for (int i = 0; i < old.entries().size(); i++) {
      if (pairs.after(i) < 0) {
        Side side = old.entries().get(i).side(old.entries().get(i).title());
        if (splits.targets().containsKey(i)) {
          MatterEntry target = fresh.entries().get(splits.targets().get(i));
          Verdict verdict = Verdict.of(Substance.SUBSTANTIVE, "matter.piece");
          found.changed(
              ChangeType.MATTER_MERGED,
              verdict,
              Field.NONE,
              side,
              target.side(target.title()),
              List.of());
        } else {
          found.removed(
              ChangeType.MATTER_REMOVED, Verdict.of(Substance.SUBSTANTIVE, "matter"), side);
        }
      }
    }
    for (int j = 0; j < fresh.entries().size(); j++) {
      if (pairs.before(j) < 0) {
        Side side = fresh.entries().get(j).side(fresh.entries().get(j).title());
        if (splits.sources().containsKey(j)) {
          MatterEntry source = old.entries().get(splits.sources().get(j));
          Verdict verdict = Verdict.of(Substance.SUBSTANTIVE, "matter.piece");
          found.changed(
              ChangeType.MATTER_SPLIT,
              verdict,
              Field.NONE,
              source.side(source.title()),
              side,
              List.of());
        } else {
          found.added(ChangeType.MATTER_ADDED, Verdict.of(Substance.SUBSTANTIVE, "matter"), side);
        }
      }
    }
  }
}
