package zhinan.export.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import zhinan.export.diff.Change;
import zhinan.export.diff.Comparison;
import zhinan.export.diff.Pair;
import zhinan.export.diff.Side;
import zhinan.model.Guide;
import zhinan.model.Matter;

/**
 * The full texts of all matters that have changes, in both editions side by side.
 *
 * @param entries in the order of NEW, then those that only OLD has
 * @param before where OLD's texts are
 * @param after where NEW's texts are
 * @param isWhole whether all matters with changes are here
 */
record Appendix(List<MatterTexts> entries, PageAnchors before, PageAnchors after, boolean isWhole) {
  static final String OLD = "old-";
  static final String NEW = "new-";

  /** Both editions of a guide of 300 matters have half of it; a page of 10 MB at most. */
  private static final int MOST_CHARACTERS = 2_000_000;

  Appendix {
    entries = List.copyOf(entries);
  }

  /** One matter in the editions that have it. */
  record MatterTexts(Optional<Matter> before, Optional<Matter> after) {
    /** In NEW, or in OLD where NEW has it no more. */
    Matter matter() {
      return after.or(() -> before).orElseThrow();
    }

    private int length() {
      return Stream.concat(before.stream(), after.stream())
          .flatMap(Matter::tree)
          .flatMap(node -> node.blocks().stream())
          .mapToInt(block -> block.span().length())
          .sum();
    }
  }

  static Appendix of(Comparison comparison, List<Change> changes) {
    PageAnchors before = new PageAnchors(OLD);
    PageAnchors after = new PageAnchors(NEW);
    List<MatterTexts> entries = new ArrayList<>();
    int room = MOST_CHARACTERS;
    boolean isWhole = true;
    for (MatterTexts entry : wanted(comparison, changes)) {
      room -= entry.length();
      if (room < 0) {
        isWhole = false;
        break;
      }
      entries.add(entry);
      entry.before().ifPresent(before::add);
      entry.after().ifPresent(after::add);
    }
    return new Appendix(entries, before, after, isWhole);
  }

  private static List<MatterTexts> wanted(Comparison comparison, List<Change> changes) {
    Set<String> oldIds = ids(changes.stream().map(Change::before).toList());
    Set<String> newIds = ids(changes.stream().map(Change::after).toList());
    Map<String, Matter> olds = matters(comparison.before());
    Map<String, Pair> pairs = new LinkedHashMap<>();
    comparison.matters().forEach(pair -> pairs.put(pair.newId(), pair));
    List<MatterTexts> wanted = new ArrayList<>();
    for (Matter matter : comparison.after().allMatters().toList()) {
      Optional<Matter> twin =
          Optional.ofNullable(pairs.get(matter.id())).map(pair -> olds.get(pair.oldId()));
      if (newIds.contains(matter.id())
          || twin.filter(old -> oldIds.contains(old.id())).isPresent()) {
        wanted.add(new MatterTexts(twin, Optional.of(matter)));
        twin.ifPresent(old -> oldIds.remove(old.id()));
      }
    }
    comparison
        .before()
        .allMatters()
        .filter(matter -> oldIds.contains(matter.id()))
        .forEach(matter -> wanted.add(new MatterTexts(Optional.of(matter), Optional.empty())));
    return wanted;
  }

  private static Set<String> ids(List<Optional<Side>> sides) {
    Set<String> ids = new HashSet<>();
    sides.forEach(side -> side.ifPresent(each -> ids.add(each.matterId())));
    return ids;
  }

  private static Map<String, Matter> matters(Guide guide) {
    Map<String, Matter> matters = new LinkedHashMap<>();
    guide.allMatters().forEach(matter -> matters.put(matter.id(), matter));
    return matters;
  }
}
