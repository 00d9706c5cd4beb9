package zhinan.ingest.normalize.place;

import java.util.Optional;
import zhinan.model.Division;

/**
 * Where something is from: a document, a list, a row. It completes addresses and area codes.
 * Immutable, may be shared.
 *
 * @param division the lowest division that is known; empty where nothing is
 * @param areaCode its telephone area code without the leading 0, {@code ""} where it is not known
 */
public record Locality(Optional<Division> division, String areaCode) {
  /** Nothing is known. */
  public static final Locality NOWHERE = new Locality(Optional.empty(), "");
}
