package zhinan.model;

/**
 * A box around words on a page, in points (1/72 inch) from the top left corner of the page as
 * viewers show it: turned as the page says and cut to its crop box; y counts downwards.
 *
 * <p>Example: {@code 5个工作日} at a margin of 72 points on page 2 is {@code new PageBox(2, 72, 310.4,
 * 66, 12)}. Kept to a tenth of a point. Immutable, may be shared.
 *
 * @param page 1-based
 * @param x of its left edge
 * @param y of its upper edge
 * @param width never negative
 * @param height never negative
 */
public record PageBox(int page, double x, double y, double width, double height) {
  private static final double PRECISION = 10;

  public PageBox {
    if (page < 1) {
      throw new IllegalArgumentException("page " + page + " is not 1-based");
    }
    if (width < 0 || height < 0) {
      throw new IllegalArgumentException("a box of " + width + " by " + height + " points");
    }
    x = rounded(x);
    y = rounded(y);
    width = rounded(width);
    height = rounded(height);
  }

  private static double rounded(double points) {
    return Math.round(points * PRECISION) / PRECISION;
  }

  /** The smallest box around both, which stand on one page. */
  public PageBox around(PageBox other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    double right = Math.max(x + width, other.x + other.width);
    double bottom = Math.max(y + height, other.y + other.height);
    return new PageBox(page, left, top, right - left, bottom - top);
  }
}
