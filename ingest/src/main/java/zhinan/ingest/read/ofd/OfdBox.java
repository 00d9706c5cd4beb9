package zhinan.ingest.read.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import zhinan.ingest.read.parts.XmlPart;

/** A rectangle of a page in millimetres, y counting downwards. */
record OfdBox(double x, double y, double width, double height) {
  /** What pages without a size are printed on. */
  static final OfdBox A4 = new OfdBox(0, 0, 210, 297);

  /** The rectangle written as four numbers; empty where they are none. */
  static Optional<OfdBox> of(String numbers) {
    List<Double> read = numbers(numbers);
    return read.size() == 4
        ? Optional.of(new OfdBox(read.get(0), read.get(1), read.get(2), read.get(3)))
        : Optional.empty();
  }

  /** Numbers parted by blanks, up to the first word that is none. */
  static List<Double> numbers(String words) {
    List<Double> read = new ArrayList<>();
    for (String word : words.strip().split("\\s+")) {
      OptionalDouble number = XmlPart.decimal(word);
      if (number.isEmpty()) {
        break;
      }
      read.add(number.getAsDouble());
    }
    return read;
  }
}
