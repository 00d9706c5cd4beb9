package zhinan.ingest.normalize.phone;

import java.util.Optional;
import zhinan.model.Phone;

/** Hotlines and other short codes. Without state. */
final class ShortNumbers {
  /** Codes of three digits (110) are as often the numbers of rows. */
  private static final int SURE = 5;

  private ShortNumbers() {}

  static Optional<Sighting> trySee(NumberPlace place) {
    String digits = place.digits();
    ShortCodes shorts = place.tables().shorts();
    if (!shorts.isPossible(digits) || place.isCounted(place.run()) || !isMeant(place, digits)) {
      return Optional.empty();
    }
    return Optional.of(
        Sighting.of(
            Phone.Kind.SHORT, digits, place.from(), place.runs().end(place.run()), place.run()));
  }

  private static boolean isMeant(NumberPlace place, String digits) {
    if (place.isAtLeast(Certainty.ANNOUNCED) || ShortNumberSigns.isHotline(place)) {
      return true;
    }
    boolean known = place.tables().shorts().isKnown(digits);
    return place.isAtLeast(Certainty.EXPECTED)
        && digits.length() >= SURE
        && (known && !ShortNumberSigns.isName(place) || ShortNumberSigns.fillsLine(place));
  }
}
