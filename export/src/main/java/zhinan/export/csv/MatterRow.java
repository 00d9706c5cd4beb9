package zhinan.export.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import zhinan.model.Contact;
import zhinan.model.NodeType;
import zhinan.model.NodeValues;
import zhinan.model.Stated;

/**
 * A matter or part with what is stated right under it: by the words in front of its sections, and
 * by its sections. What its parts state is in their own rows.
 *
 * @param findings in document order, those without any left out
 */
record MatterRow(PlacedNode placed, List<Findings> findings) {
  static MatterRow of(PlacedNode placed) {
    List<Findings> findings = new ArrayList<>();
    addTo(findings, placed);
    for (PlacedNode child : placed.children()) {
      if (child.node().type() == NodeType.SECTION) {
        addTo(findings, child);
      }
    }
    return new MatterRow(placed, findings);
  }

  private static void addTo(List<Findings> findings, PlacedNode node) {
    if (node.findings() != Findings.NONE) {
      findings.add(node.findings());
    }
  }

  /** The values of one kind, in document order. */
  <T> List<Stated<T>> values(Function<NodeValues, List<Stated<T>>> kind) {
    List<Stated<T>> all = new ArrayList<>();
    findings.forEach(each -> all.addAll(kind.apply(each.values())));
    return all;
  }

  /** How many papers to hand in were read. */
  int papers() {
    int read = 0;
    for (Findings each : findings) {
      read += each.papers();
    }
    return read;
  }

  /** The offices of all directories, in document order. */
  List<Contact> offices() {
    List<Contact> all = new ArrayList<>();
    findings.forEach(each -> all.addAll(each.offices()));
    return all;
  }
}
