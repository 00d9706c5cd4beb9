package zhinan.ingest.normalize.law;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Piece;
import zhinan.model.LegalBasis;
import zhinan.text.Folded;
import zhinan.text.Lexicon;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Legal bases as portals print them, a label and a value on lines of their own. Single use.
 *
 * <p>Example: {@code 法律法规名称} / {@code 就业补助资金管理细则} / {@code 依据文号} / {@code 湛人社规〔2023〕6号} / {@code
 * 条款号} / {@code 第九条}.
 */
final class LegalCard {
  private final Lexicon<LawWord> words;
  private final List<Reading<LegalBasis>> readings = new ArrayList<>();
  private final List<Text> stretches = new ArrayList<>();
  private LawWord field = LawWord.OTHER_LABEL;
  private String title = "";
  private String number = "";
  private String article = "";

  private LegalCard(Lexicon<LawWord> words) {
    this.words = words;
  }

  static boolean standsIn(Body body, Lexicon<LawWord> words) {
    return body.pieces().stream()
        .anyMatch(
            piece ->
                piece instanceof Line line
                    && words.of(LawWord.TITLE_LABEL).has(Folded.of(label(line)).chars()));
  }

  static List<Reading<LegalBasis>> read(Body body, Lexicon<LawWord> words) {
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
    int colon = 0;
    while (colon < text.length() && !Signs.isColon(text.chars().charAt(colon))) {
      colon++;
    }
    return text.sub(0, colon);
  }

  private void line(Line line) {
    Text label = label(line);
    String name = Folded.of(label).chars();
    Text rest = line.words();
    for (LawWord kind :
        List.of(
            LawWord.TITLE_LABEL,
            LawWord.NUMBER_LABEL,
            LawWord.ARTICLE_LABEL,
            LawWord.OTHER_LABEL)) {
      if (words.of(kind).has(name)) {
        field = kind;
        int behind = Math.min(rest.length(), label.length() + 1);
        rest = rest.sub(behind).strip();
        if (kind == LawWord.TITLE_LABEL) {
          close();
        }
      }
    }
    if (!rest.isBlank()) {
      value(rest);
    }
  }

  private void value(Text text) {
    Folded value = Folded.of(text);
    if (field == LawWord.TITLE_LABEL) {
      title = title + value.unfolded().replaceAll("[《》]", "");
    } else if (field == LawWord.NUMBER_LABEL && number.isEmpty()) {
      List<LegalNumber> found = LegalNumber.in(value, words);
      number = found.isEmpty() ? "" : found.get(0).value();
    } else if (field == LawWord.ARTICLE_LABEL) {
      article = LegalArticles.in(value.chars());
      field = LawWord.OTHER_LABEL;
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
