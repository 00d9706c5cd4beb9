package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.PrintedRun;
import zhinan.ingest.document.PrintedRun.Direction;
import zhinan.ingest.document.Transcript;
import zhinan.text.Text;

/**
 * Tells the transcript where the characters that are written stand on their pages, and where the
 * ones on a link lead to. For one document, page by page.
 */
final class PdfPlaces {
  private static final Direction[] QUARTERS = {
    Direction.RIGHT, Direction.UP, Direction.LEFT, Direction.DOWN
  };

  private final Transcript transcript;
  private final List<PdfSheet> sheets = new ArrayList<>();

  PdfPlaces(Transcript transcript) {
    this.transcript = transcript;
  }

  /** What is added next stands on the next page. */
  void next(PdfSheet sheet) {
    sheets.add(sheet);
  }

  /** Lines that were written from the offset on, an LF between them. */
  void add(List<PdfLine> lines, int offset) {
    int start = offset;
    for (PdfLine line : lines) {
      add(line, start);
      start += line.text().length() + 1;
    }
  }

  /** A line that was written from the offset on. */
  void add(PdfLine line, int offset) {
    PdfSheet sheet = sheets.get(sheets.size() - 1);
    for (PdfTrack track : line.tracks()) {
      PdfArea area = sheet.original(track.area());
      PrintedRun.Place place =
          new PrintedRun.Place(sheets.size(), area.left(), area.top(), area.width(), area.height());
      int quarter = track.quarter() == PdfGlyph.SKEW ? 0 : track.quarter() + sheet.turned();
      PrintedRun run =
          new PrintedRun(
              offset + track.from(), place, QUARTERS[quarter % QUARTERS.length], track.shares());
      transcript.printed(run);
      sheet.rest().links().forEach(link -> link(link, line, run, track, offset));
    }
  }

  /** The characters whose middles lie on the link lead where it leads. */
  private void link(PdfLink link, PdfLine line, PrintedRun run, PdfTrack track, int offset) {
    int first = -1;
    int end = -1;
    for (int i = 0; i < track.length(); i++) {
      int at = offset + track.from() + i;
      PrintedRun.Place place = run.part(at, at + 1);
      if (link.area().holds(place.middleX(), place.middleY())) {
        first = first < 0 ? track.from() + i : first;
        end = track.from() + i + 1;
      }
    }
    if (first >= 0 && !line.text().substring(first, end).isBlank()) {
      transcript.link(Text.of(line.text().substring(first, end), offset + first), link.target());
    }
  }
}
