package zhinan.ingest.normalize.place;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.text.Brackets;
import zhinan.text.Lexicon;
import zhinan.text.Sign;
import zhinan.text.Signs;

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

  AddressEnd(Lexicon<AddressWord> words) {
    piece = AddressPiece.pattern(words);
    stop =
        Pattern.compile(
            words.regex(AddressWord.STOP) + "|[0-9]{7}|0[0-9]{2,3}" + Signs.regex(Sign.DASH));
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
      int limit = Math.min(words.length(), at + LONGEST_BRACKET);
      int close = at + 1 + Brackets.of(words.substring(at, limit)).closing(0);
      return close > at && !stop.matcher(words).region(at, close).find() ? close : at;
    }
    Matcher found = piece.matcher(words).region(at, Math.min(words.length(), at + LONGEST_PIECE));
    if (!found.useTransparentBounds(true).lookingAt()) {
      return at;
    }
    return stop.matcher(words).region(at, found.end()).find() ? at : found.end();
  }

  /**
   * How the pieces of an address look that follow a house number or a floor: {@code 二楼}, {@code
   * 东区}, {@code 103室}, {@code 市民中心}.
   */
  private static final class AddressPiece {
    private static final String CHINESE = HouseNumbers.CHINESE;
    private static final String PAUSE = Signs.regex(Sign.COMMA, Sign.PAUSE);

    private AddressPiece() {}

    /** One piece, with a comma in front perhaps. */
    static Pattern pattern(Lexicon<AddressWord> words) {
      String floor = "(?:" + HouseNumbers.FLOOR + ")";
      String digit = HouseNumbers.DIGIT;
      String signs = Signs.regex(Sign.COMMA, Sign.PAUSE, Sign.SLASH, Sign.POINT, Sign.DASH);
      String room = "(?:[A-Za-z]?" + digit + "(?:" + digit + "|[A-Z]|" + signs + "){0,11}|[A-Z])";
      String dash = Signs.regex(Sign.DASH);
      String last =
          "(?=$|\\t|"
              + Signs.regex(Sign.COMMA, Sign.PAUSE, Sign.STOP, Sign.SEMICOLON, Sign.CLOSE)
              + "|[0-9]{7})";
      return Pattern.compile(
          PAUSE
              + "?(?!"
              + CHINESE
              + "{1,14}[路街巷道][东西南北中]?[0-9])(?:"
              + String.join(
                  "|",
                  CHINESE + "{0,14}?" + floor,
                  "办公(?=" + Signs.regex(Sign.OPEN) + ")",
                  "公建",
                  "[东西南北中A-Z]{1,2}[区侧座]",
                  CHINESE + "{0,18}?" + room + words.regex(AddressWord.UNIT) + "(?!码)",
                  "[0-9]{3,4}(?![0-9]|"
                      + dash
                      + ")|[0-9]{1,2}"
                      + dash
                      + "(?:[0-9A-Z]|"
                      + dash
                      + "){1,6}(?![0-9])",
                  CHINESE
                      + "{0,14}?"
                      + words.regex(AddressWord.INNER)
                      + "(?:[A-Z]?[0-9]{1,4}(?![0-9]|"
                      + dash
                      + "))?",
                  CHINESE + "{2,14}?" + words.regex(AddressWord.BUILDING) + last)
              + ")");
    }
  }
}
