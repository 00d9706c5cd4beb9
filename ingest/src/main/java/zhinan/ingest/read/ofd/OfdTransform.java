package zhinan.ingest.read.ofd;

import java.util.List;

/**
 * From the coordinates of an object to those of its page (GB/T 33190, 8.5): the object's matrix,
 * then its place.
 */
record OfdTransform(double a, double b, double c, double d, double e, double f) {
  static OfdTransform of(String matrix, OfdBox boundary) {
    List<Double> read = OfdBox.numbers(matrix);
    return read.size() == 6
        ? new OfdTransform(
            read.get(0),
            read.get(1),
            read.get(2),
            read.get(3),
            read.get(4) + boundary.x(),
            read.get(5) + boundary.y())
        : new OfdTransform(1, 0, 0, 1, boundary.x(), boundary.y());
  }

  double x(double atX, double atY) {
    return a * atX + c * atY + e;
  }

  double y(double atX, double atY) {
    return b * atX + d * atY + f;
  }
}
