package zhinan.ingest.normalize.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Piece;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.ingest.normalize.papers.PaperWords.Role;
import zhinan.model.Material;
import zhinan.model.Severity;

/** Reads the papers of one body, lines and tables in their order. Single use. */
final class Materials {
  /**
   * Longer lines are no lists of papers but damage; the longest at hand has 2,600 characters, this
   * is about eight times that.
   */
  private static final int LONGEST_LINE = 20_000;

  /** More papers than any service asks for; the most at hand are 130. Bounds the work on damage. */
  private static final int MOST_PAPERS = 5_000;

  /** {@code 无}, {@code 暂无}, {@code —}, {@code 详见附件}: no papers stand here. */
  private static final Pattern ABSENT =
      Pattern.compile("^[（(]?(?:无|暂无|没有|[?？/／—–\\\\-×xX*]{1,8}|[详见参同].{0,20})[）)。.；;]?$");

  private static final String RULE = "materials.line";

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
    if (readings.isEmpty()) {
      refuse(body);
    }
    return List.copyOf(readings);
  }

  private void take() {
    List<Draft> drafts = lines.drafts();
    drafts.subList(taken, drafts.size()).forEach(draft -> readings.add(draft.reading(RULE)));
    taken = drafts.size();
  }

  private void refuse(Body body) {
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
  }

  private boolean asksForSomething(Line line) {
    String text = line.text().chars().strip();
    return !line.text().isBlank()
        && !ABSENT.matcher(text).matches()
        && (text.length() > LONGEST_LINE || !words.of(Role.NEGATION).within(text));
  }
}
