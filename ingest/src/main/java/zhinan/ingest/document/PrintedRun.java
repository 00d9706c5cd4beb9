package zhinan.ingest.document;

import zhinan.model.PageBox;

/**
 * Where some characters of the source, one behind the other on one printed line, stand on their
 * page.
 *
 * <p>Example: four characters from the offset 30 on, each as wide as the others, in a box of 40
 * points: {@code part(31, 33)} is the box of the second and third, 20 points wide. Immutable, may
 * be shared.
 */
public final class PrintedRun {
  /** How a line reads on the page. */
  public enum Direction {
    RIGHT,
    UP,
    LEFT,
    DOWN
  }

  private final int start;
  private final PageBox box;
  private final Direction direction;
  private final float[] edges;

  /**
   * @param start the offset of the first character
   * @param box around all characters
   * @param edges where each character starts and the last one ends, as shares of the way along the
   *     line from 0 to 1, counting up; one more than characters
   */
  public PrintedRun(int start, PageBox box, Direction direction, float[] edges) {
    if (edges.length < 2) {
      throw new IllegalArgumentException("a printed run of " + (edges.length - 1) + " characters");
    }
    this.start = start;
    this.box = box;
    this.direction = direction;
    this.edges = edges.clone();
  }

  int start() {
    return start;
  }

  int end() {
    return start + edges.length - 1;
  }

  /** The box around the characters from one offset to before another, as far as they are of it. */
  public PageBox part(int from, int to) {
    double first = edges[Math.max(from, start) - start];
    double last = edges[Math.min(to, end()) - start];
    return switch (direction) {
      case RIGHT -> level(first, last);
      case LEFT -> level(1 - last, 1 - first);
      case DOWN -> upright(first, last);
      case UP -> upright(1 - last, 1 - first);
    };
  }

  private PageBox level(double first, double last) {
    double width = box.width();
    return new PageBox(
        box.page(), box.x() + first * width, box.y(), (last - first) * width, box.height());
  }

  private PageBox upright(double first, double last) {
    double height = box.height();
    return new PageBox(
        box.page(), box.x(), box.y() + first * height, box.width(), (last - first) * height);
  }
}
