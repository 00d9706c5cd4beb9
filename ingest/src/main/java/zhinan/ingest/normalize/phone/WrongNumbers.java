package zhinan.ingest.normalize.phone;

import java.util.Optional;
import zhinan.ingest.document.Doubt;

/** Digits that only look like numbers. Without state. */
final class WrongNumbers {
  private WrongNumbers() {}

  /** Digits where a phone is announced: too many, or too few for the area. */
  static Optional<Sighting> tryRefuse(NumberPlace place) {
    int length = place.runs().length(place.run());
    boolean announced = place.isAtLeast(Certainty.EXPECTED);
    boolean near = length >= Lengths.LOCAL_MIN && length <= Lengths.MISTYPED;
    if (!announced || !near || place.isCounted(place.run()) || CompactDate.standsAt(place)) {
      return Optional.empty();
    }
    String expected = place.tables().areas().lengths(place.areaCode());
    Doubt why = Refusals.noNumber(place.digits(), expected);
    int run = place.run();
    return Optional.of(Sighting.refused(why, place.from(), place.runs().end(run), run));
  }
}
