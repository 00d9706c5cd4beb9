package zhinan.ingest.normalize.link;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Piece;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.model.WebLink;
import zhinan.text.Text;

/**
 * Finds the web addresses of a body, also one that two lines share. Stateless.
 *
 * <p>Example: {@code 网址：https://www.example.gov.cn/a/} and on the next line {@code index.html）} are
 * one address.
 */
public final class LinkReader {
  private LinkReader() {}

  /**
   * The web addresses of a body of any kind, in order; the same address as often as it stands
   * there.
   */
  public static List<Reading<WebLink>> read(Body body) {
    List<Reading<WebLink>> readings = new ArrayList<>();
    List<Text> open = new ArrayList<>();
    for (Piece piece : body.pieces()) {
      if (piece instanceof Line line) {
        if (!open.isEmpty() && !LinkBreak.isBefore(open.get(open.size() - 1), line)) {
          close(open, readings);
        }
        open.add(line.text());
      } else if (piece instanceof Sheet sheet) {
        close(open, readings);
        sheet.cells().stream()
            .map(Placed::text)
            .forEach(text -> readings.addAll(LinkLine.read(LinkBreak.unwrapped(text))));
      }
    }
    close(open, readings);
    return readings;
  }

  private static void close(List<Text> open, List<Reading<WebLink>> readings) {
    if (!open.isEmpty()) {
      readings.addAll(LinkLine.read(open.size() == 1 ? open.get(0) : Text.join(open)));
      open.clear();
    }
  }
}
