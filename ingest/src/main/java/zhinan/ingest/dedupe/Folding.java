package zhinan.ingest.dedupe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import zhinan.model.Conversion;
import zhinan.model.Guide;
import zhinan.model.Ledger;
import zhinan.model.Ledger.Disposition;
import zhinan.model.Ledger.Entry;
import zhinan.model.Matter;
import zhinan.model.Merge;
import zhinan.model.Merge.Evidence;
import zhinan.model.Merge.Likeness;
import zhinan.model.Node;
import zhinan.model.Section;
import zhinan.model.Values;

/** Takes folded nodes out of a conversion and keeps them as merges. Single-use. */
final class Folding {
  private final Conversion before;
  private final List<Merge> merges;
  private final ValuesEdit values;
  private final Set<String> gone = new HashSet<>();
  private final Set<String> silent = new HashSet<>();
  private final Map<String, List<Section>> adopted = new HashMap<>();
  private final Map<String, String> targets = new HashMap<>();
  private final Map<String, List<Integer>> taken = new HashMap<>();

  Folding(Conversion before) {
    this.before = before;
    this.merges = new ArrayList<>(before.merges());
    this.values = new ValuesEdit(before.guide().values());
  }

  /** Folds the later matter of a decision into the earlier one. */
  void matter(Decisions.Decision decision) {
    ComparedMatter first = decision.pair().first();
    ComparedMatter second = decision.pair().second();
    List<Section> more = more(second.matter(), decision.pair().evidence());
    Set<String> moreIds = more.stream().map(Section::id).collect(Collectors.toSet());
    adopted.computeIfAbsent(first.matter().id(), id -> new ArrayList<>()).addAll(more);
    second.matter().tree().forEach(node -> book(node, first.matter().id(), moreIds));
    for (Evidence evidence : decision.pair().evidence()) {
      if (!evidence.keptId().isEmpty() && !evidence.mergedId().isEmpty()) {
        targets.put(evidence.mergedId(), evidence.keptId());
      }
    }
    gone.add(second.matter().id());
    merges.add(
        new Merge(
            "x" + (merges.size() + 1),
            decision.rule().id(),
            first.matter().id(),
            second.parentId(),
            position(second.parentId(), second.position()),
            second.matter(),
            decision.pair().evidence(),
            more.stream().map(Section::id).toList(),
            values(second.matter(), moreIds)));
  }

  /** Folds a section into its neighbour under the same matter or part. */
  void section(SectionRepeats.SectionRepeat repeat) {
    gone.add(repeat.merged().id());
    book(repeat.merged(), repeat.kept().id(), Set.of());
    merges.add(
        new Merge(
            "x" + (merges.size() + 1),
            repeat.rule(),
            repeat.kept().id(),
            repeat.parentId(),
            position(repeat.parentId(), repeat.position()),
            repeat.merged(),
            List.of(repeat.evidence()),
            List.of(),
            values(repeat.merged(), Set.of())));
  }

  /** The index once what was folded before is gone, so that merges can be taken back one by one. */
  private int position(String parent, int index) {
    List<Integer> before = taken.computeIfAbsent(parent, id -> new ArrayList<>());
    int position = index - (int) before.stream().filter(other -> other < index).count();
    before.add(index);
    return position;
  }

  /** Sections right under the later matter that the earlier one lacks. */
  private static List<Section> more(Matter second, List<Evidence> evidence) {
    Set<String> only =
        evidence.stream()
            .filter(e -> e.likeness() == Likeness.MISSING && e.keptId().isEmpty())
            .map(Evidence::mergedId)
            .collect(Collectors.toSet());
    return second.sections().stream().filter(section -> only.contains(section.id())).toList();
  }

  private void book(Node node, String target, Set<String> adoptedIds) {
    if (!adoptedIds.contains(node.id())) {
      targets.put(node.id(), target);
      silent.add(node.id());
    }
  }

  private Values values(Node node, Set<String> adoptedIds) {
    return values.of(node.tree().map(Node::id).filter(id -> !adoptedIds.contains(id)).toList());
  }

  /** The conversion without what was folded; the same one where nothing was. */
  Conversion apply() {
    if (gone.isEmpty()) {
      return before;
    }
    Guide guide = new TreeEdit(gone, adopted).apply(before.guide());
    return new Conversion(
        guide.with(values.without(silent)),
        before.text(),
        LedgerEdit.apply(before.ledger(), targets),
        before.notices(),
        merges,
        before.assessment());
  }

  /** Books the characters of folded nodes as MERGED into the nodes that stand for them. */
  private static final class LedgerEdit {
    private LedgerEdit() {}

    /**
     * The same account after folding.
     *
     * @param targets the node that stands for each folded one, by ids
     */
    static Ledger apply(Ledger ledger, Map<String, String> targets) {
      List<Entry> entries = new ArrayList<>();
      for (Entry entry : ledger.entries()) {
        add(entries, booked(entry, targets));
      }
      return new Ledger(ledger.length(), entries);
    }

    private static Entry booked(Entry entry, Map<String, String> targets) {
      boolean folded =
          entry.disposition() != Disposition.DROPPED && targets.containsKey(entry.target());
      return folded
          ? new Entry(entry.start(), entry.end(), Disposition.MERGED, targets.get(entry.target()))
          : entry;
    }

    private static void add(List<Entry> entries, Entry entry) {
      int last = entries.size() - 1;
      boolean goesOn =
          last >= 0
              && entries.get(last).disposition() == entry.disposition()
              && entries.get(last).target().equals(entry.target());
      if (goesOn) {
        entries.set(
            last,
            new Entry(entries.get(last).start(), entry.end(), entry.disposition(), entry.target()));
      } else {
        entries.add(entry);
      }
    }
  }
}
