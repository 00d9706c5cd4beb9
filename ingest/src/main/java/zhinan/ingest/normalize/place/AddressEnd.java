package zhinan.ingest.normalize.place;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where an address ends that goes on behind a house number or a floor. Immutable, may be
 * shared.
 *
 * <p>Example: {@code 132号二楼东区0411-…} ends behind 东区, {@code 9号（区营商局办公大楼二楼）} behind the bracket,
 * {@code 62号办理} behind the number.
 */
final class AddressEnd {
  /** The longest building with its floor in the address columns of the guides at hand has 19. */
  private static final int LONGEST_PIECE = 20;

  /** Nearly twice the longest bracket in an address there, which has 22. */
  private static final int LONGEST_BRACKET = 40;

  private final Pattern piece;
  private final Pattern stop;

  AddressEnd(AddressWords words) {
    piece = AddressPiece.pattern(words);
    stop = Pattern.compile(words.alternatives("stop") + "|[0-9]{7}|0[0-9]{2,3}[-—]");
  }

  int end(String words, int from) {
    int end = from;
    int next = next(words, end);
    while (next > end) {
      end = next;
      next = next(words, end);
    }
    return end;
  }

  private int next(String words, int at) {
    if (at < words.length() && Brackets.isOpen(words.charAt(at))) {
      int close = Brackets.end(words, at, Math.min(words.length(), at + LONGEST_BRACKET));
      boolean closed = Brackets.isClose(words.charAt(close - 1));
      return closed && !stop.matcher(words).region(at, close).find() ? close : at;
    }
    Matcher found = piece.matcher(words).region(at, Math.min(words.length(), at + LONGEST_PIECE));
    if (!found.useTransparentBounds(true).lookingAt()) {
      return at;
    }
    return stop.matcher(words).region(at, found.end()).find() ? at : found.end();
  }
}
