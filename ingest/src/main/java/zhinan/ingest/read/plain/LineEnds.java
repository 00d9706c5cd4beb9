package zhinan.ingest.read.plain;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import zhinan.text.Range;

/**
 * Makes every line end LF, whether it was CRLF, CR, LF, or one that Word and Unicode have for a
 * line inside a paragraph (vertical tab, U+0085, U+2028, U+2029), and keeps the places of
 * undecodable bytes right.
 */
final class LineEnds {
  private LineEnds() {}

  static DecodedText fold(String text, TextCharset charset, List<Range> faults) {
    boolean folded = text.chars().noneMatch(LineEnds::isForeign);
    return new DecodedText(
        folded ? text : fold(text),
        charset,
        CharacterWeights.TABLE.mean(text),
        joinNeighbours(folded ? faults : moved(text, faults)),
        List.of());
  }

  private static boolean isForeign(int c) {
    return switch (c) {
      case '\r', '\u000b', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  private static String fold(String text) {
    StringBuilder lines = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!text.startsWith("\r\n", i)) {
        lines.append(isForeign(c) ? '\n' : c);
      }
    }
    return lines.toString();
  }

  private static List<Range> moved(String text, List<Range> faults) {
    List<Range> moved = new ArrayList<>(faults.size());
    int lost = 0;
    int at = 0;
    for (Range fault : faults) {
      for (; at < fault.start(); at++) {
        lost += text.startsWith("\r\n", at) ? 1 : 0;
      }
      moved.add(new Range(fault.start() - lost, fault.end() - lost));
    }
    return moved;
  }

  private static List<Range> joinNeighbours(List<Range> faults) {
    List<Range> joined = new ArrayList<>();
    Iterator<Range> rest = faults.iterator();
    while (rest.hasNext()) {
      Range fault = rest.next();
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).end() == fault.start()) {
        joined.set(last, new Range(joined.get(last).start(), fault.end()));
      } else {
        joined.add(fault);
      }
    }
    return joined;
  }
}
