package zhinan.ingest.normalize.phone;

import java.util.Optional;
import zhinan.ingest.normalize.phone.NumberWords.NumberWord;
import zhinan.model.Phone;
import zhinan.text.Brackets;
import zhinan.text.Signs;

/** Hotlines and other short codes. Without state. */
final class ShortNumbers {
  /** Codes of three digits (110) are as often the numbers of rows. */
  private static final int SURE = 5;

  private ShortNumbers() {}

  static Optional<NumberRule.Sighting> trySee(NumberPlace place) {
    String digits = place.digits();
    PhoneTables.ShortCodes shorts = place.tables().shorts();
    if (!shorts.isPossible(digits) || place.isCounted(place.run()) || !isMeant(place, digits)) {
      return Optional.empty();
    }
    return Optional.of(
        NumberRule.Sighting.of(
            Phone.Kind.SHORT, digits, place.from(), place.runs().end(place.run()), place.run()));
  }

  private static boolean isMeant(NumberPlace place, String digits) {
    if (place.isAtLeast(NumberPlace.Certainty.ANNOUNCED) || ShortNumberSigns.isHotline(place)) {
      return true;
    }
    boolean known = place.tables().shorts().isKnown(digits);
    return place.isAtLeast(NumberPlace.Certainty.EXPECTED)
        && digits.length() >= SURE
        && (known && !ShortNumberSigns.isName(place) || ShortNumberSigns.fillsLine(place));
  }

  /** What the characters around a short code say of it. */
  private static final class ShortNumberSigns {
    /** As far as the word stands in {@code 12345政务服务便民热线}. */
    private static final int LOOK_AHEAD = 10;

    private ShortNumberSigns() {}

    /** {@code （12348 法网）} is what a site is called. */
    static boolean isName(NumberPlace place) {
      int before = place.from() - 1;
      return before >= 0
          && isOpening(place.runs().chars().charAt(before))
          && !Brackets.isRoundClose(place.runs().behind(place.run()));
    }

    private static boolean isOpening(char c) {
      return Brackets.isOpen(c) || Signs.isQuote(c);
    }

    /** Whether it stands alone in its line. */
    static boolean fillsLine(NumberPlace place) {
      String chars = place.runs().chars();
      int start = place.from();
      int end = place.runs().end(place.run());
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
      return c != '\n' && Signs.isBlank(c);
    }

    /** {@code 12345政务服务便民热线}. */
    static boolean isHotline(NumberPlace place) {
      String chars = place.runs().chars();
      int from = place.runs().end(place.run());
      int to = from;
      while (to < chars.length() && to - from < LOOK_AHEAD && isWord(chars.charAt(to))) {
        to++;
      }
      return place
          .tables()
          .words()
          .after(chars, from, to)
          .filter(hit -> hit.kind() == NumberWord.HOTLINE)
          .isPresent();
    }

    private static boolean isWord(char c) {
      return Character.isIdeographic(c) || c == ' ';
    }
  }
}
