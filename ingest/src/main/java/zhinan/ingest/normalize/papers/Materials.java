package zhinan.ingest.normalize.papers;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Piece;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.model.Material;

/** Reads the papers of one body, lines and tables in their order. Single use. */
final class Materials {
  /** Longer lines are damage, no lists of papers: eight times the longest at hand, of 2,600. */
  static final int LONGEST_LINE = 20_000;

  /** More papers than any service asks for; the most at hand are 130. Bounds the work on damage. */
  private static final int MOST_PAPERS = 5_000;

  static final String RULE = "materials.line";

  private final PaperWords words;
  private final MaterialLines lines;
  private final List<Reading<Material>> readings = new ArrayList<>();
  private int taken;

  Materials(PaperWords words) {
    this.words = words;
    this.lines = new MaterialLines(words);
  }

  List<Reading<Material>> read(Body body) {
    if (MaterialCards.standIn(body)) {
      return MaterialCards.read(body, words);
    }
    MaterialSheets sheets = new MaterialSheets(words);
    for (Piece piece : body.pieces()) {
      if (readings.size() + lines.drafts().size() > MOST_PAPERS) {
        break;
      }
      if (piece instanceof Line line && line.text().length() <= LONGEST_LINE) {
        lines.read(line);
      } else if (piece instanceof Sheet sheet) {
        take();
        readings.addAll(sheets.read(sheet, lines.when()));
      }
    }
    take();
    return readings.isEmpty() ? UncutLines.in(body, words) : List.copyOf(readings);
  }

  private void take() {
    List<Draft> drafts = lines.drafts();
    drafts.subList(taken, drafts.size()).forEach(draft -> readings.add(draft.reading(RULE)));
    taken = drafts.size();
  }
}
