package zhinan.model;

/**
 * A box around words on a page, in points (1/72 inch) from the top left corner of the page as
 * viewers show it: turned as the page says and cut to its crop box; y counts downwards.
 *
 * <p>Example: {@code 5个工作日} at a margin of 72 points on page 2 is {@code new PageBox(2, 72, 310,
 * 66, 12)}. Kept to whole points, outwards, so that it holds its words: enough to mark them on the
 * page. Immutable, may be shared.
 *
 * @param page 1-based
 * @param x of its left edge
 * @param y of its upper edge
 * @param width never negative
 * @param height never negative
 */
public record PageBox(int page, int x, int y, int width, int height) {
  /** An edge that lies so little beyond a whole point does not reach the next one. */
  private static final double SLACK = 0.05;

  public PageBox {
    if (page < 1) {
      throw new IllegalArgumentException("page " + page + " is not 1-based");
    }
    if (width < 0 || height < 0) {
      throw new IllegalArgumentException("a box of " + width + " by " + height + " points");
    }
  }

  /** The box in whole points that holds all between these edges. */
  public static PageBox holding(int page, double left, double top, double right, double bottom) {
    int x = (int) Math.floor(left + SLACK);
    int y = (int) Math.floor(top + SLACK);
    int width = Math.max(0, (int) Math.ceil(right - SLACK) - x);
    int height = Math.max(0, (int) Math.ceil(bottom - SLACK) - y);
    return new PageBox(page, x, y, width, height);
  }

  /** The smallest box around both, which stand on one page. */
  public PageBox around(PageBox other) {
    int left = Math.min(x, other.x);
    int top = Math.min(y, other.y);
    int right = Math.max(x + width, other.x + other.width);
    int bottom = Math.max(y + height, other.y + other.height);
    return new PageBox(page, left, top, right - left, bottom - top);
  }
}
