package zhinan.ingest.normalize.law;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Piece;
import zhinan.ingest.normalize.material.PaperWord;
import zhinan.ingest.normalize.material.PaperWords;
import zhinan.ingest.normalize.material.Passage;
import zhinan.model.LegalBasis;
import zhinan.text.Text;

/**
 * Legal bases as portals print them, a label and a value on lines of their own. Single use.
 *
 * <p>Example: {@code 法律法规名称} / {@code 就业补助资金管理细则} / {@code 依据文号} / {@code 湛人社规〔2023〕6号} / {@code
 * 条款号} / {@code 第九条}.
 */
final class LegalCard {
  private final PaperWords words;
  private final List<Reading<LegalBasis>> readings = new ArrayList<>();
  private final List<Text> stretches = new ArrayList<>();
  private PaperWord field = PaperWord.BASIS_OTHER;
  private String title = "";
  private String number = "";
  private String article = "";

  private LegalCard(PaperWords words) {
    this.words = words;
  }

  static boolean standsIn(Body body, PaperWords words) {
    return body.pieces().stream()
        .anyMatch(
            piece ->
                piece instanceof Line line
                    && words.of(PaperWord.BASIS_TITLE).has(Passage.of(label(line)).folded()));
  }

  static List<Reading<LegalBasis>> read(Body body, PaperWords words) {
    LegalCard card = new LegalCard(words);
    for (Piece piece : body.pieces()) {
      if (piece instanceof Line line) {
        card.line(line);
      }
    }
    card.close();
    return card.readings;
  }

  /** What stands in front of a colon, or all. */
  private static Text label(Line line) {
    Text text = line.words();
    int colon = Math.max(text.chars().indexOf('：'), text.chars().indexOf(':'));
    return colon < 0 ? text : text.sub(0, colon);
  }

  private void line(Line line) {
    Text label = label(line);
    String name = Passage.of(label).folded();
    Text rest = line.words();
    for (PaperWord role :
        List.of(
            PaperWord.BASIS_TITLE,
            PaperWord.BASIS_NUMBER,
            PaperWord.BASIS_ARTICLE,
            PaperWord.BASIS_OTHER)) {
      if (words.of(role).has(name)) {
        field = role;
        int behind = Math.min(rest.length(), label.length() + 1);
        rest = rest.sub(behind).strip();
        if (role == PaperWord.BASIS_TITLE) {
          close();
        }
      }
    }
    if (!rest.isBlank()) {
      value(rest);
    }
  }

  private void value(Text text) {
    String chars = Passage.of(text).chars();
    if (field == PaperWord.BASIS_TITLE) {
      title = title + chars.replaceAll("[《》]", "");
    } else if (field == PaperWord.BASIS_NUMBER && number.isEmpty()) {
      List<LegalNumber> found = LegalNumber.in(chars);
      number = found.isEmpty() ? "" : found.get(0).value();
    } else if (field == PaperWord.BASIS_ARTICLE) {
      article = LegalArticles.in(chars);
      field = PaperWord.BASIS_OTHER;
    } else {
      return;
    }
    stretches.add(text);
  }

  private void close() {
    if (!title.isEmpty()) {
      readings.add(
          Reading.of(Text.join(stretches), new LegalBasis(title, article, number), "basis.card"));
    }
    stretches.clear();
    title = "";
    number = "";
    article = "";
  }
}
