package zhinan.ingest.normalize.papers;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Piece;
import zhinan.model.LegalBasis;
import zhinan.model.Material;
import zhinan.model.Severity;
import zhinan.model.WebLink;

/**
 * Reads the papers to hand in, the legal bases and the web addresses of a body.
 *
 * <p>Example: {@code ①户口簿原件；②离婚的，提供离婚证} gives two materials, the second with the condition 离婚的.
 * Immutable, may be shared.
 */
public final class PapersReader {
  private final PaperWords words;

  private PapersReader(PaperWords words) {
    this.words = words;
  }

  /** With the tables of words. */
  public static PapersReader load() {
    return new PapersReader(PaperWords.load());
  }

  public List<Reading<Material>> materials(Body body) {
    MaterialLines lines = new MaterialLines(words);
    for (Piece piece : body.pieces()) {
      if (piece instanceof Line line) {
        lines.read(line);
      }
    }
    List<Reading<Material>> readings = new ArrayList<>();
    lines.drafts().forEach(draft -> readings.add(draft.reading("materials.line")));
    if (readings.isEmpty()) {
      for (Piece piece : body.pieces()) {
        if (piece instanceof Line line) {
          readings.add(
              Reading.refused(
                  line.text(),
                  "materials.line",
                  new Doubt(Severity.INFO, "materials-uncut", "no paper was read")));
        }
      }
    }
    return readings;
  }

  public List<Reading<LegalBasis>> legalBases(Body body) {
    return List.of();
  }

  public List<Reading<WebLink>> links(Body body) {
    return List.of();
  }
}
