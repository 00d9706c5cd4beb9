package zhinan.ingest.read.word;

/**
 * Where the inner coordinates of a group of shapes stand on the page: {@code origin} of the inner
 * coordinates stands at {@code x, y}.
 *
 * @param scaleX page units to one inner unit
 */
record ShapeFrame(
    double x, double y, double originX, double originY, double scaleX, double scaleY) {
  /** The page itself. */
  static final ShapeFrame PAGE = new ShapeFrame(0, 0, 0, 0, 1, 1);

  double pageX(double inner) {
    return x + (inner - originX) * scaleX;
  }

  double pageY(double inner) {
    return y + (inner - originY) * scaleY;
  }

  /** The frame of a group that stands in this one. */
  ShapeFrame group(
      double left, double top, double width, double height, double[] origin, double[] size) {
    return new ShapeFrame(
        pageX(left),
        pageY(top),
        origin[0],
        origin[1],
        size[0] > 0 && width > 0 ? width * scaleX / size[0] : scaleX,
        size[1] > 0 && height > 0 ? height * scaleY / size[1] : scaleY);
  }
}
