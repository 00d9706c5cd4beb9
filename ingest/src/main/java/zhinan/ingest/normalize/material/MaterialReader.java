package zhinan.ingest.normalize.material;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Piece;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.model.Material;
import zhinan.model.Severity;

/**
 * Reads the papers that a body asks for, lines and tables in their order.
 *
 * <p>Example: {@code ①户口簿原件；②离婚的，提供离婚证} gives two materials, the second with the condition 离婚的.
 * Immutable, may be shared.
 */
public final class MaterialReader {
  /** Longer lines are damage, no lists of papers: eight times the longest at hand, of 2,600. */
  private static final int LONGEST_LINE = 20_000;

  /** More papers than any service asks for; the most at hand are 130. Bounds the work on damage. */
  private static final int MOST_PAPERS = 5_000;

  private static final String RULE = "materials.line";

  /** {@code 无}, {@code 暂无}, {@code —}, {@code 详见附件}: no papers stand here. */
  private static final Pattern ABSENT =
      Pattern.compile("^[（(]?(?:无|暂无|没有|[?？/／—–\\\\-×xX*]{1,8}|[详见参同].{0,20})[）)。.；;]?$");

  private final PaperWords words;

  private MaterialReader(PaperWords words) {
    this.words = words;
  }

  /** With the tables of words. */
  public static MaterialReader load() {
    return new MaterialReader(PaperWords.load());
  }

  /**
   * The papers in the order of the words. A body that has words, asks for papers and still gives
   * none is refused line by line with the doubt {@code materials-uncut}.
   */
  public List<Reading<Material>> read(Body body) {
    if (MaterialCards.standIn(body)) {
      return MaterialCards.read(body, words);
    }
    List<Reading<Material>> readings = new LinesAndTables(words).read(body);
    return readings.isEmpty() ? uncut(body) : List.copyOf(readings);
  }

  /** A refusal for each line that should ask for papers. */
  private List<Reading<Material>> uncut(Body body) {
    List<Reading<Material>> readings = new ArrayList<>();
    for (Piece piece : body.pieces()) {
      if (piece instanceof Line line && asksForSomething(line)) {
        Doubt uncut =
            new Doubt(
                Severity.INFO,
                "materials-uncut",
                "no paper was told apart in words that should ask for papers");
        readings.add(Reading.refused(line.text(), RULE, uncut));
      }
    }
    return List.copyOf(readings);
  }

  private boolean asksForSomething(Line line) {
    String text = line.text().chars().strip();
    return !line.text().isBlank()
        && !ABSENT.matcher(text).matches()
        && (text.length() > LONGEST_LINE || !words.of(PaperWord.NEGATION).within(text));
  }

  /** The papers of one body, which lines and tables state in turn. Single use. */
  private static final class LinesAndTables {
    private final MaterialLines lines;
    private final PaperWords words;
    private final List<Reading<Material>> readings = new ArrayList<>();
    private int taken;

    private LinesAndTables(PaperWords words) {
      this.lines = new MaterialLines(words);
      this.words = words;
    }

    private List<Reading<Material>> read(Body body) {
      for (Piece piece : body.pieces()) {
        if (readings.size() + lines.drafts().size() > MOST_PAPERS) {
          break;
        }
        if (piece instanceof Line line && line.text().length() <= LONGEST_LINE) {
          lines.read(line);
        } else if (piece instanceof Sheet sheet) {
          take();
          readings.addAll(MaterialTable.read(sheet, lines.when(), words));
        }
      }
      take();
      return readings;
    }

    private void take() {
      List<PaperDraft> drafts = lines.drafts();
      drafts.subList(taken, drafts.size()).forEach(draft -> readings.add(draft.reading(RULE)));
      taken = drafts.size();
    }
  }
}
