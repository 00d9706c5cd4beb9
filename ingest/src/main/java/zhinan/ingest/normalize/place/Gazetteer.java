package zhinan.ingest.normalize.place;

import java.util.Optional;
import zhinan.model.Conversion;
import zhinan.model.Division;

/** The divisions of China, by code and by name. Immutable, may be shared. */
public final class Gazetteer {
  private Gazetteer() {}

  /** With the committed tables. */
  public static Gazetteer load() {
    return new Gazetteer();
  }

  /** The place that a document is from, as its title and its text tell. */
  public Locality locality(Conversion conversion) {
    return Locality.NOWHERE;
  }

  /**
   * The division that a name means, seen from a place: {@code 西 岗}, {@code 沙区}, {@code 普兰店市}; empty
   * where it names none or several.
   */
  public Optional<Division> division(String name, Locality from) {
    return Optional.empty();
  }

  /**
   * The place that an office's name or address names, inside the given one: {@code 大连市西岗区妇幼保健院}
   * from 大连市 is 西岗区 with its area code; the given one where it names none.
   */
  public Locality narrow(String words, Locality from) {
    return from;
  }
}
