package zhinan.ingest.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhinan.model.PageBox;

/** All printed runs of a text, by their offsets. Immutable, may be shared. */
final class PrintedRuns {
  /**
   * So many lines have a box each; of more, those of one column have one together: a value that
   * wraps once is marked to the character, a paragraph as the block that it is.
   */
  private static final int FEW = 2;

  /** Cells of a table stand beside each other; more have one box together on each page. */
  private static final int MOST = 3;

  private final List<PrintedRun> runs;

  PrintedRuns(List<PrintedRun> runs) {
    for (int i = 1; i < runs.size(); i++) {
      if (runs.get(i).start() < runs.get(i - 1).end()) {
        throw new IllegalArgumentException(
            "a run at " + runs.get(i).start() + " behind one up to " + runs.get(i - 1).end());
      }
    }
    this.runs = List.copyOf(runs);
  }

  /** The boxes around the characters from {@code start} to before {@code end}, in their order. */
  List<PageBox> boxes(int start, int end) {
    List<PageBox> boxes = new ArrayList<>();
    for (int i = first(start); i < runs.size() && runs.get(i).start() < end; i++) {
      boxes.add(runs.get(i).part(start, end).box());
    }
    List<PageBox> columns = boxes.size() <= FEW ? boxes : columns(boxes);
    return columns.size() <= MOST ? columns : pages(columns);
  }

  /** The first run that ends behind the offset. */
  private int first(int offset) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (runs.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static List<PageBox> columns(List<PageBox> lines) {
    List<PageBox> columns = new ArrayList<>();
    for (PageBox line : lines) {
      int last = columns.size() - 1;
      if (last >= 0 && goesOn(columns.get(last), line)) {
        columns.set(last, columns.get(last).around(line));
      } else {
        columns.add(line);
      }
    }
    return columns;
  }

  private static List<PageBox> pages(List<PageBox> boxes) {
    Map<Integer, PageBox> pages = new TreeMap<>();
    boxes.forEach(box -> pages.merge(box.page(), box, PageBox::around));
    return List.copyOf(pages.values());
  }

  /** Whether the line stands below or in the box, not in another column or on another page. */
  private static boolean goesOn(PageBox column, PageBox line) {
    return column.page() == line.page()
        && line.y() + line.height() >= column.y()
        && line.y() + line.height() > column.y() + column.height() - line.height()
        && line.x() < column.x() + column.width()
        && line.x() + line.width() > column.x();
  }
}
