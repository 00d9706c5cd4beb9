package zhinan.ingest.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zhinan.model.Ledger;
import zhinan.model.Ledger.Disposition;
import zhinan.model.Ledger.Entry;

/** Books the characters of folded nodes as MERGED into the nodes that stand for them. */
final class LedgerEdit {
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
