package zhinan.ingest.normalize.phone;

import java.util.Optional;
import zhinan.ingest.document.Text;
import zhinan.ingest.normalize.phone.NumberPlace.Certainty;
import zhinan.ingest.normalize.phone.NumberWords.Hit;
import zhinan.ingest.normalize.phone.NumberWords.Kind;
import zhinan.model.Phone;

/** Hotlines and other short codes. Without state. */
final class ShortNumbers {
  /** As far as the word stands in {@code 12345政务服务便民热线}. */
  private static final int LOOK_AHEAD = 10;

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
    if (place.isAtLeast(Certainty.ANNOUNCED) || isHotline(place)) {
      return true;
    }
    boolean known = place.tables().shorts().isKnown(digits);
    return place.isAtLeast(Certainty.EXPECTED)
        && digits.length() >= SURE
        && (known && !isName(place) || fillsLine(place.runs(), place.run()));
  }

  /** {@code （12348 法网）} is what a site is called. */
  private static boolean isName(NumberPlace place) {
    int before = place.from() - 1;
    return before >= 0
        && "(（“\"《".indexOf(place.runs().chars().charAt(before)) >= 0
        && "）)".indexOf(place.runs().behind(place.run())) < 0;
  }

  private static boolean fillsLine(DigitRuns runs, int run) {
    String chars = runs.chars();
    int start = runs.lead(run);
    int end = runs.end(run);
    while (start > 0 && isBlankInLine(chars.charAt(start - 1))) {
      start--;
    }
    while (end < chars.length() && isBlankInLine(chars.charAt(end))) {
      end++;
    }
    return (start == 0 || chars.charAt(start - 1) == '\n')
        && (end == chars.length() || chars.charAt(end) == '\n');
  }

  private static boolean isBlankInLine(char c) {
    return c != '\n' && Text.isBlank(c);
  }

  private static boolean isHotline(NumberPlace place) {
    String chars = place.runs().chars();
    int from = place.runs().end(place.run());
    int to = from;
    while (to < chars.length() && to - from < LOOK_AHEAD && isWord(chars.charAt(to))) {
      to++;
    }
    Hit hit = place.tables().words().after(chars, from, to);
    return hit.end() >= 0 && hit.kind() == Kind.HOTLINE;
  }

  private static boolean isWord(char c) {
    return Character.isIdeographic(c) || c == ' ';
  }
}
