package zhinan.ingest.normalize.place;

import java.util.ArrayList;
import java.util.List;

/**
 * Words without what stands in round brackets. Immutable, may be shared.
 *
 * @param words what stands outside
 * @param inside what stands inside, with the brackets; one that is never closed goes to the end
 */
record Brackets(String words, List<String> inside) {
  static Brackets of(String words) {
    StringBuilder outside = new StringBuilder();
    List<String> inside = new ArrayList<>();
    for (int at = 0; at < words.length(); ) {
      if (isOpen(words.charAt(at))) {
        int end = end(words, at, words.length());
        inside.add(words.substring(at, end));
        at = end;
      } else {
        outside.append(words.charAt(at++));
      }
    }
    return new Brackets(outside.toString(), inside);
  }

  static boolean isOpen(char c) {
    return c == '（' || c == '(';
  }

  static boolean isClose(char c) {
    return c == '）' || c == ')';
  }

  /** Behind the bracket that closes the one at an index; the limit where none does before it. */
  static int end(String words, int open, int limit) {
    int depth = 0;
    for (int i = open; i < limit; i++) {
      depth += isOpen(words.charAt(i)) ? 1 : isClose(words.charAt(i)) ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return limit;
  }

  String remark() {
    return String.join(" ", inside);
  }

  /** What stands in the only bracket; {@code ""} where there is none or several. */
  String only() {
    String one = inside.size() == 1 ? inside.get(0) : "";
    return one.length() > 2 && isClose(one.charAt(one.length() - 1))
        ? one.substring(1, one.length() - 1)
        : "";
  }
}
