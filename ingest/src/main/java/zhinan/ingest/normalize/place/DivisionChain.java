package zhinan.ingest.normalize.place;

import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.Doubt;
import zhinan.model.Division;

/**
 * The divisions that some words start with. Immutable, may be shared.
 *
 * @param division the lowest, completed from above; empty where none is named and none implied
 * @param areaCode its area code, {@code ""} where it has none
 * @param end 0-based, behind the last name that was understood; 0 where none was
 * @param unclear 0-based, behind the names that contradict what stands before or mean several
 *     places; {@code end} where there are none
 * @param complete whether a city is named, so that nothing had to be implied
 * @param doubts what was odd about the names
 */
record DivisionChain(
    Optional<Division> division,
    String areaCode,
    int end,
    int unclear,
    boolean complete,
    List<Doubt> doubts) {
  DivisionChain {
    doubts = List.copyOf(doubts);
  }

  Locality locality() {
    return new Locality(division, areaCode);
  }
}
