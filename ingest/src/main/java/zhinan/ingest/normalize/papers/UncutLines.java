package zhinan.ingest.normalize.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Piece;
import zhinan.model.Material;
import zhinan.model.Severity;

/** Finds the lines that should ask for papers though none was told apart in them. Stateless. */
final class UncutLines {
  /** {@code 无}, {@code 暂无}, {@code —}, {@code 详见附件}: no papers stand here. */
  private static final Pattern ABSENT =
      Pattern.compile("^[（(]?(?:无|暂无|没有|[?？/／—–\\\\-×xX*]{1,8}|[详见参同].{0,20})[）)。.；;]?$");

  private UncutLines() {}

  /** A refusal for each. */
  static List<Reading<Material>> in(Body body, PaperWords words) {
    List<Reading<Material>> readings = new ArrayList<>();
    for (Piece piece : body.pieces()) {
      if (piece instanceof Line line && asksForSomething(line, words)) {
        Doubt uncut =
            new Doubt(
                Severity.INFO,
                "materials-uncut",
                "no paper was told apart in words that should ask for papers");
        readings.add(Reading.refused(line.text(), Materials.RULE, uncut));
      }
    }
    return List.copyOf(readings);
  }

  private static boolean asksForSomething(Line line, PaperWords words) {
    String text = line.text().chars().strip();
    return !line.text().isBlank()
        && !ABSENT.matcher(text).matches()
        && (text.length() > Materials.LONGEST_LINE || !words.of(Role.NEGATION).within(text));
  }
}
