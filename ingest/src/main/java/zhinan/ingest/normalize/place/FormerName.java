package zhinan.ingest.normalize.place;

import java.util.Optional;

/**
 * A row of {@code old-names.tsv}. Immutable, may be shared.
 *
 * @param old the division as it was; its area code is the successor's
 * @param from first year of the name
 * @param until the year in which it was given up
 * @param successor what it is or is part of now; empty where it was divided
 */
record FormerName(Place old, String from, String until, Optional<Place> successor) {
  /** What to go on with. */
  Place now() {
    return successor.orElse(old);
  }
}
