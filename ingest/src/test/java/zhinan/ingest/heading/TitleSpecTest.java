package zhinan.ingest.heading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.spec.Drawn;
import zhinan.spec.Spec;
import zhinan.text.ItemLabel;
import zhinan.text.Label;
import zhinan.text.LabelFamily;
import zhinan.text.Signs;

final class TitleSpecTest {
  private static final Pattern BOLD = Pattern.compile("\\{bold (\\d+)}(.*)");
  private static final HeadingWords WORDS = HeadingWords.load();

  static List<Spec.Row> rows() {
    return Spec.rows(TitleSpecTest.class, "titles.spec");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void titleIsCutAsTheSpecSays(Spec.Row row) {
    Matcher bold = BOLD.matcher(row.input());
    boolean styled = bold.matches();
    String line = Drawn.read(styled ? bold.group(2) : row.input());
    int bolds = styled ? Integer.parseInt(bold.group(1)) : 0;

    Title title = title(line, bolds);

    String shown =
        Drawn.draw(line.substring(title.start(), title.end()))
            + " | "
            + Drawn.draw(line.substring(title.body()));
    assertEquals(row.expected(), shown.strip(), row::toString);
  }

  private static Title title(String printed, int bold) {
    String line = Signs.fold(printed);
    Optional<Label> label = ItemLabel.parse(line);
    int start = label.map(Label::length).orElse(0);
    return label.filter(found -> found.family() == LabelFamily.BRACKET).isPresent()
        ? Title.inBrackets(line, start)
        : Title.find(line, start, bold, WORDS);
  }
}
