package zhinan.ingest.normalize.place;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The house numbers and floors that addresses are found by. */
final class AddressAnchors {
  private static final Pattern ANCHOR = Pattern.compile(Numbers.HOUSE + "|" + Numbers.FLOOR);

  private AddressAnchors() {}

  /** Most lines hold no number of a house or floor, which three looks tell. */
  static boolean mayStandIn(String chars) {
    return chars.indexOf('号') >= 0
        || chars.indexOf('楼') >= 0
        || chars.indexOf('层') >= 0
        || chars.indexOf('#') >= 0;
  }

  static Matcher in(String words) {
    return ANCHOR.matcher(words);
  }

  static boolean isFloor(String group) {
    return group.indexOf('号') < 0 && group.indexOf('#') < 0;
  }
}
