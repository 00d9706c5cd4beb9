package zhinan.ingest.normalize.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.text.Text;

/**
 * Finds addresses in running text: by a house number or a floor, back to the division or road that
 * it starts with, on to the last piece that belongs to it. Immutable, may be shared.
 *
 * <p>Example: {@code 中山办事处中山区杏林街 62 号 2 楼 82745302} holds {@code 中山区杏林街 62 号 2 楼}. The name of an
 * institution alone, a date or a document's number is none.
 */
final class AddressFinder {
  /**
   * Twice the longest way from a number back to the start of its address in the guides at hand,
   * which is 18.
   */
  private static final int LONGEST_FRONT = 40;

  private final AddressStart starts;
  private final AddressEnd ends;

  AddressFinder(PlaceNames names) {
    starts = new AddressStart(names.atlas(), names.words());
    ends = new AddressEnd(names.words());
  }

  List<Text> find(Text text) {
    String chars = text.chars();
    if (!AddressAnchors.mayStandIn(chars)) {
      return List.of();
    }
    Compact compact = Compact.withTabs(chars);
    List<Text> found = new ArrayList<>();
    Matcher anchors = AddressAnchors.in(compact.words());
    int last = 0;
    while (anchors.find(last)) {
      int from = Math.max(last, anchors.start() - LONGEST_FRONT);
      String front = compact.words().substring(from, anchors.start());
      int start = starts.start(front, AddressAnchors.isFloor(anchors.group()));
      last = anchors.end();
      if (start >= 0) {
        last = ends.end(compact.words(), last);
        found.add(compact.part(text, from + start, last));
      }
    }
    return found;
  }

  /** The house numbers and floors that addresses are found by. */
  private static final class AddressAnchors {
    private static final Pattern ANCHOR =
        Pattern.compile(HouseNumbers.HOUSE + "|" + HouseNumbers.FLOOR);

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
}
