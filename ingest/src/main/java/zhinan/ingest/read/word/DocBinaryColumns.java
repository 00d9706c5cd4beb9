package zhinan.ingest.read.word;

import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The grid columns of a table whose rows only know the edges of their own cells, in twentieths of a
 * point. Edges that nearly meet are one: programs round them each for itself. Immutable.
 */
public final class DocBinaryColumns {
  /** Half a millimetre; the narrowest column that can hold a character is seven times as wide. */
  private static final int NEAR = 30;

  private final NavigableSet<Integer> starts = new TreeSet<>();

  /** For edges that count up. */
  public DocBinaryColumns(NavigableSet<Integer> edges) {
    for (int edge : edges) {
      if (starts.isEmpty() || edge - starts.last() > NEAR) {
        starts.add(edge);
      }
    }
  }

  /** How many columns there are. */
  public int count() {
    return Math.max(0, starts.size() - 1);
  }

  /** The 0-based number of the column that starts at the edge. */
  public int column(int edge) {
    return starts.headSet(edge, true).size() - 1;
  }
}
