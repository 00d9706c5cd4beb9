package zhinan.ingest.document;

import zhinan.model.PageBox;

/**
 * Where some characters of the source, one behind the other on one printed line, stand on their
 * page.
 *
 * <p>Example: four characters from the offset 30 on, each as wide as the others, in a box of 40
 * points: {@code part(31, 33)} is the place of the second and third, 20 points wide. Immutable, may
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

  /**
   * A place on a page, exactly, in points from the top left corner of the page as viewers show it.
   *
   * @param page 1-based
   * @param y of its upper edge, counted downwards
   */
  public record Place(int page, double x, double y, double width, double height) {
    /** The x of its middle. */
    public double middleX() {
      return x + width / 2;
    }

    /** The y of its middle. */
    public double middleY() {
      return y + height / 2;
    }

    PageBox box() {
      return PageBox.holding(page, x, y, x + width, y + height);
    }
  }

  private final int start;
  private final Place place;
  private final Direction direction;
  private final float[] edges;

  /**
   * @param start the offset of the first character
   * @param place of all characters
   * @param edges where each character starts and the last one ends, as shares of the way along the
   *     line from 0 to 1, counting up; one more than characters
   */
  public PrintedRun(int start, Place place, Direction direction, float[] edges) {
    if (edges.length < 2) {
      throw new IllegalArgumentException("a printed run of " + (edges.length - 1) + " characters");
    }
    this.start = start;
    this.place = place;
    this.direction = direction;
    this.edges = edges.clone();
  }

  int start() {
    return start;
  }

  int end() {
    return start + edges.length - 1;
  }

  /** Where the characters from one offset to before another stand, as far as they are of it. */
  public Place part(int from, int to) {
    double first = edges[Math.max(from, start) - start];
    double last = edges[Math.min(to, end()) - start];
    return switch (direction) {
      case RIGHT -> level(first, last);
      case LEFT -> level(1 - last, 1 - first);
      case DOWN -> upright(first, last);
      case UP -> upright(1 - last, 1 - first);
    };
  }

  private Place level(double first, double last) {
    double width = place.width();
    return new Place(
        place.page(), place.x() + first * width, place.y(), (last - first) * width, place.height());
  }

  private Place upright(double first, double last) {
    double height = place.height();
    return new Place(
        place.page(),
        place.x(),
        place.y() + first * height,
        place.width(),
        (last - first) * height);
  }
}
