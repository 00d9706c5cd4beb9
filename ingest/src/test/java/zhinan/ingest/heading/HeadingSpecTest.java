package zhinan.ingest.heading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.document.Mark;
import zhinan.ingest.document.Mark.Evidence;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.Style;
import zhinan.spec.Drawn;
import zhinan.spec.Spec;
import zhinan.text.Text;

final class HeadingSpecTest {
  /** So many habits of guides are to be seen in the file at the least. */
  private static final int FEWEST = 120;

  private final HeadingMarker marker = new HeadingMarkers().marker();

  static List<Spec.Row> rows() {
    return Spec.rows(HeadingSpecTest.class, "headings.spec");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void headingNamesWhatTheSpecSays(Spec.Row row) {
    Text words = Text.of(Drawn.read(row.input()), 0);
    Optional<Mark> mark = marker.mark(new Line(words, Style.PLAIN));
    assertEquals(row.expected(), mark.map(HeadingSpecTest::shown).orElse("-"), row::toString);
  }

  @Test
  void specIsWide() {
    assertTrue(rows().size() >= FEWEST, () -> rows().size() + " rows, wanted " + FEWEST);
  }

  /** What the classifier says is for its own test; here a vote shows as nothing known. */
  private static String shown(Mark mark) {
    return mark.evidence() == Evidence.WORD || mark.evidence() == Evidence.PATTERN
        ? mark.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(" "))
            + " "
            + mark.evidence()
        : Evidence.NONE.name();
  }
}
