package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.RawDocument;
import zhinan.model.Ledger;
import zhinan.model.Ledger.Disposition;
import zhinan.model.Ledger.Entry;
import zhinan.text.Range;
import zhinan.text.Text;

/**
 * The ledger in the making. White space goes with what stands in front of it, at the text's start
 * with what follows as {@value #LAYOUT}; any other character that nobody claimed is a mistake of
 * ours and is refused.
 */
final class LedgerAccount {
  /** The reason for white space in front of everything. */
  static final String LAYOUT = "layout";

  private final String text;
  private final int[] owner;
  private final List<Entry> owners = new ArrayList<>();

  LedgerAccount(RawDocument document) {
    this.text = document.text();
    this.owner = new int[text.length()];
  }

  void keep(String node, Text words) {
    claim(words, Disposition.KEPT, node);
  }

  void drop(String reason, Text words) {
    claim(words, Disposition.DROPPED, reason);
  }

  private void claim(Text words, Disposition disposition, String target) {
    Entry owned = new Entry(0, 1, disposition, target);
    if (owners.isEmpty() || !owners.get(owners.size() - 1).equals(owned)) {
      owners.add(owned);
    }
    for (Range range : words.ranges()) {
      for (int i = range.start(); i < range.end(); i++) {
        if (owner[i] != 0 && !Text.isBlank(text.charAt(i))) {
          throw new IllegalStateException(
              "character "
                  + i
                  + " is claimed twice, by "
                  + owners.get(owner[i] - 1)
                  + " and "
                  + target);
        }
        owner[i] = owners.size();
      }
    }
  }

  Ledger ledger() {
    List<Entry> entries = new ArrayList<>();
    int start = 0;
    int current = 0;
    for (int i = 0; i <= text.length(); i++) {
      int next = i == text.length() ? -1 : ownerAt(i, current);
      if (next != current && i > start) {
        add(entries, start, i, current);
        start = i;
      }
      current = next;
    }
    return new Ledger(text.length(), entries);
  }

  private int ownerAt(int index, int current) {
    if (owner[index] != 0) {
      return owner[index];
    }
    if (!Text.isBlank(text.charAt(index))) {
      throw new IllegalStateException(
          "nobody claimed character " + index + ": " + text.charAt(index));
    }
    return current;
  }

  private void add(List<Entry> entries, int start, int end, int id) {
    Disposition disposition = id == 0 ? Disposition.DROPPED : owners.get(id - 1).disposition();
    String target = id == 0 ? LAYOUT : owners.get(id - 1).target();
    int last = entries.size() - 1;
    if (last >= 0
        && entries.get(last).disposition() == disposition
        && entries.get(last).target().equals(target)) {
      entries.set(last, new Entry(entries.get(last).start(), end, disposition, target));
    } else {
      entries.add(new Entry(start, end, disposition, target));
    }
  }
}
