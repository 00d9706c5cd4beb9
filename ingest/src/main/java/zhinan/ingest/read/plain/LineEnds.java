package zhinan.ingest.read.plain;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import zhinan.text.Range;

/**
 * Makes every line end LF, whether it was CRLF, CR, LF or one of other make, and keeps the places
 * of undecodable bytes right.
 */
final class LineEnds {
  private LineEnds() {}

  static DecodedText fold(String text, TextCharset charset, List<Range> faults) {
    boolean folded = text.indexOf('\r') < 0;
    return new DecodedText(
        other(folded ? text : fold(text)),
        charset,
        CharacterWeights.TABLE.mean(text),
        joinNeighbours(folded ? faults : moved(text, faults)));
  }

  /**
   * Line ends of other make, one for one: the vertical tab of Word's forced line end, NEL of hosts,
   * the separators of Unicode.
   */
  private static String other(String text) {
    return text.replace('\u000b', '\n')
        .replace('\u0085', '\n')
        .replace('\u2028', '\n')
        .replace('\u2029', '\n');
  }

  private static String fold(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
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
