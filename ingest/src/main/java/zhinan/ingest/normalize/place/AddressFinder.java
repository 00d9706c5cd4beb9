package zhinan.ingest.normalize.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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
    return HouseNumbers.mayStandIn(text.chars()) ? find(PlaceText.ofCells(text)) : List.of();
  }

  /** The same without a first look. */
  List<Text> find(PlaceText cells) {
    String words = cells.words();
    List<Text> found = new ArrayList<>();
    Matcher anchors = HouseNumbers.ANCHORS.matcher(words);
    int last = 0;
    while (anchors.find(last)) {
      int from = Math.max(last, anchors.start() - LONGEST_FRONT);
      String front = words.substring(from, anchors.start());
      int start = starts.start(front, HouseNumbers.isFloor(anchors.group()));
      last = anchors.end();
      if (start >= 0) {
        last = ends.end(words, last);
        found.add(cells.folded().printed(from + start, last));
      }
    }
    return found;
  }
}
