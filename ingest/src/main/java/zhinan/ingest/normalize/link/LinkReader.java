package zhinan.ingest.normalize.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhinan.ingest.document.LinkTarget;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Piece;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.model.WebLink;
import zhinan.text.Text;

/**
 * Finds the web addresses of a body, also one that two lines share, and where linked words lead to.
 * One to a document, may be shared.
 *
 * <p>Example: {@code 网址：https://www.example.gov.cn/a/} and on the next line {@code index.html）} are
 * one address. An address that is printed short and linked in full is the full one.
 */
public final class LinkReader {
  private final LinkedWords linked;

  /** For a document whose words lead to the targets, by their places, which count up. */
  public LinkReader(List<LinkTarget> targets) {
    this.linked = new LinkedWords(targets);
  }

  /**
   * The web addresses of a body of any kind, in order; the same address as often as it stands
   * there.
   */
  public List<Reading<WebLink>> read(Body body) {
    List<Reading<WebLink>> printed = printed(body);
    List<Reading<WebLink>> targets = targets(body);
    if (targets.isEmpty()) {
      return printed;
    }
    List<Reading<WebLink>> all = without(targets, Taken.of(printed), true);
    all.addAll(without(printed, Taken.of(all), false));
    all.sort(Comparator.comparingInt(reading -> reading.words().start()));
    return all;
  }

  /**
   * The readings whose words are not read otherwise already. A target that can be opened stands
   * beside what is printed in its place.
   */
  private static List<Reading<WebLink>> without(
      List<Reading<WebLink>> readings, Taken others, boolean openStays) {
    List<Reading<WebLink>> left = new ArrayList<>();
    for (Reading<WebLink> reading : readings) {
      boolean opens = reading.value().map(WebLink::isAbsolute).orElse(false);
      if (openStays && opens || !others.meet(reading.words())) {
        left.add(reading);
      }
    }
    return left;
  }

  /** Where words stand: behind each start the end. */
  private record Taken(TreeMap<Integer, Integer> ends) {
    static Taken of(List<Reading<WebLink>> readings) {
      TreeMap<Integer, Integer> ends = new TreeMap<>();
      readings.forEach(
          reading -> ends.merge(reading.words().start(), reading.words().end(), Math::max));
      return new Taken(ends);
    }

    boolean meet(Text words) {
      Map.Entry<Integer, Integer> before = ends.lowerEntry(words.end());
      return before != null && before.getValue() > words.start();
    }
  }

  private List<Reading<WebLink>> targets(Body body) {
    List<Reading<WebLink>> readings = new ArrayList<>();
    for (Piece piece : body.pieces()) {
      if (piece instanceof Line line) {
        readings.addAll(linked.in(line.text()));
      } else if (piece instanceof Sheet sheet) {
        sheet.cells().forEach(cell -> readings.addAll(linked.in(cell.text())));
      }
    }
    return readings;
  }

  private static List<Reading<WebLink>> printed(Body body) {
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
