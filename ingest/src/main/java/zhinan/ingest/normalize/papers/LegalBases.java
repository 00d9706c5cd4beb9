package zhinan.ingest.normalize.papers;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Piece;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.model.LegalBasis;
import zhinan.text.Text;

/** Reads the laws and documents that a body rests on. Immutable, may be shared. */
final class LegalBases {
  /** The longest line at hand that names a law has 1,100 characters. */
  private static final int LONGEST_LINE = 20_000;

  private final PaperWords words;

  LegalBases(PaperWords words) {
    this.words = words;
  }

  List<Reading<LegalBasis>> read(Body body, boolean all) {
    List<Reading<LegalBasis>> readings = new ArrayList<>();
    if (all && LegalCard.standsIn(body, words)) {
      return LegalCard.read(body, words);
    }
    for (Piece piece : body.pieces()) {
      if (piece instanceof Line line) {
        line(line.text(), line.labelLength(), all, readings);
      } else if (piece instanceof Sheet sheet) {
        for (Placed cell : sheet.cells()) {
          line(cell.text(), 0, all, readings);
        }
      }
    }
    return readings;
  }

  private void line(Text text, int label, boolean all, List<Reading<LegalBasis>> readings) {
    String chars = text.chars();
    boolean mentions = chars.indexOf('《') >= 0 || chars.indexOf('号') >= 0;
    if (text.length() > LONGEST_LINE || !all && (!mentions || !announces(chars))) {
      return;
    }
    if (mentions) {
      readings.addAll(LegalLine.read(text, all, words));
    } else if (all) {
      PlainLaw.read(text.sub(label).strip(), words).ifPresent(readings::add);
    }
  }

  /** A cheap look: each word that announces a basis holds one of these. */
  private static boolean announces(String chars) {
    return chars.chars().anyMatch(c -> "据照按依符执".indexOf(c) >= 0);
  }
}
