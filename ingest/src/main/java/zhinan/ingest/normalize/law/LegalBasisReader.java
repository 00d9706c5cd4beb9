package zhinan.ingest.normalize.law;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Piece;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.model.LegalBasis;
import zhinan.text.Folded;
import zhinan.text.Lexicon;
import zhinan.text.Text;

/**
 * Reads the laws and documents that a body rests on.
 *
 * <p>Example: {@code 依据《户口登记条例》第七条} gives the title 户口登记条例 with the article 第七条. A line beyond
 * 20,000 characters is damage and gives none. Immutable, may be shared.
 */
public final class LegalBasisReader {
  /** The longest line at hand that names a law has 1,100 characters. */
  private static final int LONGEST_LINE = 20_000;

  private final Lexicon<LawWord> words =
      Lexicon.load(LegalBasisReader.class, "law-words.tsv", LawWord.class);

  private LegalBasisReader() {}

  /** With the table of words. */
  public static LegalBasisReader load() {
    return new LegalBasisReader();
  }

  /** The laws and documents of a section of legal bases: each that is named. */
  public List<Reading<LegalBasis>> read(Body body) {
    return LegalCard.standsIn(body, words) ? LegalCard.read(body, words) : read(body, true);
  }

  /**
   * The laws and documents that any other body names as its basis: {@code 根据《…》第三条}, {@code
   * 按照财税〔2008〕62号}.
   */
  public List<Reading<LegalBasis>> mentions(Body body) {
    return read(body, false);
  }

  private List<Reading<LegalBasis>> read(Body body, boolean all) {
    List<Reading<LegalBasis>> readings = new ArrayList<>();
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
    if (text.length() > LONGEST_LINE) {
      return;
    }
    if (chars.indexOf('《') >= 0 || chars.indexOf('号') >= 0) {
      readings.addAll(LegalLine.read(Folded.of(text), all, words));
    } else if (all) {
      PlainLaw.read(text.sub(label).strip(), words).ifPresent(readings::add);
    }
  }
}
