package zhinan.ingest.normalize.place;

import java.util.Optional;
import zhinan.model.Address;
import zhinan.model.Division;

/**
 * The pieces of an address below its division, in the order of {@link Address}. Immutable, may be
 * shared.
 */
record Pieces(
    String town,
    String road,
    String number,
    String building,
    String floor,
    String room,
    String remark) {

  Address at(Optional<Division> division) {
    return new Address(division, town, road, number, building, floor, room, remark);
  }

  /** All but the remark. */
  String inOneLine() {
    return town + road + number + building + floor + room;
  }
}
