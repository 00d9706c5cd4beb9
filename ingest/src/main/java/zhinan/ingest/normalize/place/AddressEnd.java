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
  /** The longest building with its floor in the guides at hand has 18 characters. */
  private static final int LONGEST_PIECE = 20;

  /** The longest bracket behind an address there has 32. */
  private static final int LONGEST_BRACKET = 40;

  private static final String CHINESE = "[\\u4e00-\\u9fff]";
  private final Pattern piece;
  private final Pattern stop;

  AddressEnd(AddressWords words) {
    String unit = "(?![0-9-]{7})" + Numbers.ROOM;
    piece =
        Pattern.compile(
            "[，,、]?(?:"
                + Numbers.FLOOR
                + "|"
                + CHINESE
                + "{1,14}?(?:"
                + Numbers.FLOOR
                + ")|办公(?=[（(])|[东西南北中A-Z]{1,2}[区侧座]|"
                + "[A-Za-z]?[0-9一二三四五六七八九十、,，/-]{1,12}(?:号?窗口?|号?房间?|室|号楼|单元|栋|幢|座|号(?!码))"
                + "|"
                + CHINESE
                + "{1,14}?(?:窗口|柜台|大厅|大厦|大楼|办公楼|[东西南北后前]楼|旁(?!边)|对面|院内)"
                + "(?:[A-Z]?[0-9]{1,4}(?![0-9-]))?)");
    stop = Pattern.compile("电话|咨询|联系|办公时|工作时|办理|提交|申请|受理|领取|[0-9]{7}|0[0-9]{2,3}[-—]|乘|周[一至]|负责");
  }

  int end(String words, int start, int from) {
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
      int close = Brackets.end(words, at);
      boolean closed = Brackets.isClose(words.charAt(close - 1)) && close - at <= LONGEST_BRACKET;
      return closed && !stop.matcher(words).region(at, close).find() ? close : at;
    }
    Matcher found = piece.matcher(words).region(at, Math.min(words.length(), at + LONGEST_PIECE));
    if (!found.useTransparentBounds(true).lookingAt()) {
      return at;
    }
    return stop.matcher(words).region(at, found.end()).find() ? at : found.end();
  }
}
