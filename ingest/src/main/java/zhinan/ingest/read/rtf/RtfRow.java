package zhinan.ingest.read.rtf;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.read.flow.FlowCell;

/**
 * What is said of the cells of a row: their edges, in twentieths of a point, and merges. It holds
 * for the rows behind it until another is said.
 */
final class RtfRow {
  private final List<Integer> rights = new ArrayList<>();
  private final List<FlowCell.Merge> merges = new ArrayList<>();
  private final List<Boolean> joined = new ArrayList<>();
  private int left;
  private FlowCell.Merge merge = FlowCell.Merge.NONE;
  private boolean join;

  void left(int edge) {
    left = edge;
  }

  void merge(FlowCell.Merge part) {
    merge = part;
  }

  /** Says that the next cell belongs to the one on its left. */
  void join() {
    join = true;
  }

  /** Ends what is said of a cell with its right edge. */
  void right(int edge) {
    int before = rights.isEmpty() ? left : rights.get(rights.size() - 1);
    rights.add(Math.max(edge, before));
    merges.add(merge);
    joined.add(join);
    merge = FlowCell.Merge.NONE;
    join = false;
  }

  /** All edges, the leftmost first; the left one alone where no cell was told. */
  List<Integer> edges() {
    List<Integer> edges = new ArrayList<>();
    edges.add(left);
    edges.addAll(rights);
    return edges;
  }

  FlowCell.Merge merge(int cell) {
    return merges.get(cell);
  }

  boolean isJoined(int cell) {
    return joined.get(cell);
  }

  RtfRow copy() {
    RtfRow copy = new RtfRow();
    copy.left = left;
    copy.rights.addAll(rights);
    copy.merges.addAll(merges);
    copy.joined.addAll(joined);
    return copy;
  }
}
