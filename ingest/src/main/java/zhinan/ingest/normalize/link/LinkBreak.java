package zhinan.ingest.normalize.link;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.text.Brackets;
import zhinan.text.Text;

/** Tells the ends of lines that part an address from those that end it. Stateless. */
final class LinkBreak {
  private LinkBreak() {}

  /** Whether the address at the end of a line goes on at the start of the next. */
  static boolean isBefore(Text line, Line next) {
    String chars = line.chars();
    int from = chars.length();
    while (from > 0 && WebAddress.allows(chars.charAt(from - 1))) {
      from--;
    }
    String start = chars.substring(from);
    boolean address = start.indexOf('.') > 0 && next.labelLength() == 0;
    return address && joins(start, chars.substring(0, from), next.text().chars());
  }

  private static boolean joins(String start, String before, String next) {
    int end = 0;
    while (end < next.length() && WebAddress.allows(next.charAt(end))) {
      end++;
    }
    String more = next.substring(0, end);
    int slashes = start.indexOf("//");
    String rest = start.substring(slashes < 0 ? 0 : slashes + 2);
    boolean bracketed =
        Brackets.depth(before, 0, before.length()) > 0
            && end > 0
            && end < next.length()
            && Brackets.isRoundClose(next.charAt(end));
    return !rest.isEmpty() && (bracketed && more.indexOf('@') < 0 || LinkJoint.goesOn(rest, more));
  }

  /** A cell's lines, those joined that share an address. */
  static Text unwrapped(Text cell) {
    String chars = cell.chars();
    int at = chars.indexOf('\n');
    if (at < 0 || chars.indexOf('.') < 0) {
      return cell;
    }
    List<Text> parts = new ArrayList<>();
    int from = 0;
    while (at >= 0) {
      Line next = new Line(cell.sub(at + 1), 0);
      boolean joined = isBefore(cell.sub(from, at), next);
      parts.add(cell.sub(from, joined ? at : at + 1));
      from = at + 1;
      at = chars.indexOf('\n', from);
    }
    parts.add(cell.sub(from));
    return Text.join(parts);
  }
}
