package zhinan.ingest.normalize.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Piece;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.model.Material;
import zhinan.model.Severity;
import zhinan.text.Folded;
import zhinan.text.Text;

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

  /** So much of words beyond a limit is quoted. */
  private static final int QUOTED = 100;

  /** Fewer items are no list. */
  private static final int FEWEST_ITEMS = 2;

  private static final String CLAUSE_ENDS = ",;。:、(\n";

  private static final String RULE = "materials.line";

  /** {@code 无}, {@code 暂无}, {@code —}, {@code 详见附件}: no papers stand here. */
  private static final Pattern ABSENT =
      Pattern.compile("^\\(?(?:无|暂无|没有|[?/\\\\\\-×xX*]{1,8}|[详见参同].{0,20})[)。.;]?$");

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

  /**
   * The papers of words that no heading introduces as such: below a title that speaks of papers, or
   * where most items of a list are papers. {@code 分公司设立登记提交材料规范} / {@code 1．申请书。} / {@code 2．章程。}.
   * Without doubts about words that may be no papers.
   */
  public List<Reading<Material>> sure(Body body) {
    List<Line> items =
        body.pieces().stream()
            .filter(Line.class::isInstance)
            .map(Line.class::cast)
            .filter(line -> line.labelLength() > 0)
            .toList();
    boolean titled = words.of(PaperWord.HEAD).within(Folded.chars(body.node().heading().title()));
    long papers = items.stream().filter(this::startsWithPaper).count();
    boolean list = items.size() >= FEWEST_ITEMS && papers * 3 >= items.size() * 2L;
    if (!list && !(titled && papers > 0)) {
      return List.of();
    }
    return new LinesAndTables(words)
        .read(body).stream().filter(reading -> reading.value().isPresent()).toList();
  }

  /** Whether the item's first clause is a paper, with words in brackets behind it or without. */
  private boolean startsWithPaper(Line item) {
    Folded row = Folded.of(item.text().sub(item.labelLength()));
    int end = 0;
    while (end < row.length() && CLAUSE_ENDS.indexOf(row.chars().charAt(end)) < 0) {
      end++;
    }
    return words.paperEndsAt(row, end);
  }

  /** A refusal for each line that should ask for papers. */
  private List<Reading<Material>> uncut(Body body) {
    List<Reading<Material>> readings = new ArrayList<>();
    for (Piece piece : body.pieces()) {
      if (piece instanceof Line line && asksForSomething(line)) {
        readings.add(
            refused(line.text(), "no paper was told apart in words that should ask for papers"));
      }
    }
    return List.copyOf(readings);
  }

  private static Reading<Material> refused(Text words, String why) {
    return Reading.refused(words, RULE, new Doubt(Severity.INFO, "materials-uncut", why));
  }

  private static Reading<Material> beyond(Text words, String limit) {
    Text start = words.sub(0, Math.min(words.length(), QUOTED));
    return refused(start.isBlank() ? words : start, limit);
  }

  private boolean asksForSomething(Line line) {
    String text = Folded.chars(line.text().chars());
    return !line.text().isBlank()
        && !ABSENT.matcher(text).matches()
        && !words.of(PaperWord.NEGATION).within(text);
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
          take();
          words(piece)
              .map(words -> beyond(words, "more than " + MOST_PAPERS + " papers were not read"))
              .ifPresent(readings::add);
          break;
        }
        if (piece instanceof Line line && line.text().length() > LONGEST_LINE) {
          take();
          readings.add(
              beyond(
                  line.text(), "a line of more than " + LONGEST_LINE + " characters was not read"));
        } else if (piece instanceof Line line) {
          lines.read(line);
        } else if (piece instanceof Sheet sheet) {
          take();
          readings.addAll(MaterialTable.read(sheet, lines.when(), words));
        }
      }
      take();
      return readings;
    }

    private static Optional<Text> words(Piece piece) {
      return piece instanceof Line line
          ? Optional.of(line.text())
          : piece instanceof Sheet sheet
              ? sheet.cells().stream().map(Placed::text).filter(text -> !text.isBlank()).findFirst()
              : Optional.empty();
    }

    private void take() {
      List<PaperDraft> drafts = lines.drafts();
      drafts.subList(taken, drafts.size()).forEach(draft -> readings.add(draft.reading(RULE)));
      taken = drafts.size();
    }
  }
}
