package zhinan.ingest.normalize.papers;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.Reading;
import zhinan.ingest.document.Text;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Piece;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.model.WebLink;

/**
 * Finds the web addresses of a body, also one that two lines share. Stateless.
 *
 * <p>Example: {@code 网址：https://www.example.gov.cn/a/} and on the next line {@code index.html）} are
 * one address.
 */
final class Links {
  private Links() {}

  static List<Reading<WebLink>> read(Body body) {
    List<Reading<WebLink>> readings = new ArrayList<>();
    List<Text> open = new ArrayList<>();
    for (Piece piece : body.pieces()) {
      if (piece instanceof Line line) {
        if (!open.isEmpty() && !goesOn(open.get(open.size() - 1), line)) {
          close(open, readings);
        }
        open.add(line.text());
      } else if (piece instanceof Sheet sheet) {
        close(open, readings);
        sheet.cells().stream().map(Placed::text).forEach(text -> find(unwrapped(text), readings));
      }
    }
    close(open, readings);
    return readings;
  }

  private static void close(List<Text> open, List<Reading<WebLink>> readings) {
    if (!open.isEmpty()) {
      find(open.size() == 1 ? open.get(0) : Text.join(open), readings);
      open.clear();
    }
  }

  private static void find(Text text, List<Reading<WebLink>> readings) {
    if (text.chars().indexOf('.') >= 0 || text.chars().contains("http")) {
      readings.addAll(LinkLine.read(text));
    }
  }

  /** Whether the address at the end of a line goes on at the start of the next. */
  private static boolean goesOn(Text line, Line next) {
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
        before.lastIndexOf('（') > before.lastIndexOf('）')
            && end > 0
            && end < next.length()
            && next.charAt(end) == '）';
    return !rest.isEmpty() && (bracketed && more.indexOf('@') < 0 || LinkJoint.goesOn(rest, more));
  }

  /** A cell's lines, those joined that share an address. */
  private static Text unwrapped(Text cell) {
    String chars = cell.chars();
    int at = chars.indexOf('\n');
    if (at < 0 || chars.indexOf('.') < 0) {
      return cell;
    }
    List<Text> parts = new ArrayList<>();
    int from = 0;
    while (at >= 0) {
      Line next = new Line(cell.sub(at + 1), 0);
      boolean joined = goesOn(cell.sub(from, at), next);
      parts.add(cell.sub(from, joined ? at : at + 1));
      from = at + 1;
      at = chars.indexOf('\n', from);
    }
    parts.add(cell.sub(from));
    return Text.join(parts);
  }
}
