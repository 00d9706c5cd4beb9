package zhinan.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.export.diff.Change;
import zhinan.export.diff.Comparison;
import zhinan.export.diff.Field;
import zhinan.export.diff.Side;
import zhinan.ingest.Ingest;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.model.Guide;
import zhinan.spec.Drawn;
import zhinan.spec.Spec;

/** What is told of two editions: of one section in rows, of whole guides in cases. */
final class EditionSpecTest {
  private static final String BETWEEN = " ⇢ ";

  static List<Spec.Row> sections() {
    return Spec.rows(EditionSpecTest.class, "sections.spec");
  }

  static List<Spec.Case> matters() {
    return Spec.cases(EditionSpecTest.class, "matters.spec");
  }

  /** {@code 5.办理时限：5个工作日 ⇢ 5.办理时限：3个工作日}, a section of a matter that has another one too. */
  @ParameterizedTest
  @MethodSource("sections")
  void aSection(Spec.Row row) throws Exception {
    String[] editions = Drawn.read(row.input()).split(BETWEEN);
    assertEquals(
        row.expected(), String.join(" ; ", told(section(editions[0]), section(editions[1]))));
  }

  private static String section(String words) {
    return "云水县办事指南\n事项1：居住证申领\n1.事项说明：在本县居住半年以上的，可以申领居住证。\n"
        + words
        + "\n事项2：居住证换领\n1.事项说明：居住证损坏难以辨认的，到原处换领。\n";
  }

  /** The lines of OLD, a line ~~~, the lines of NEW. */
  @ParameterizedTest
  @MethodSource("matters")
  void wholeGuides(Spec.Case example) throws Exception {
    int cut = example.input().indexOf("~~~");
    List<String> old = example.input().subList(0, cut);
    List<String> fresh = example.input().subList(cut + 1, example.input().size());
    assertEquals(
        String.join("\n", example.expected()), String.join("\n", told(text(old), text(fresh))));
  }

  private static String text(List<String> lines) {
    return lines.stream().map(Drawn::read).collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<String> told(String old, String fresh) throws UnreadableDocumentException {
    return Comparison.of(guide(old), guide(fresh)).changes().stream()
        .map(EditionSpecTest::line)
        .toList();
  }

  private static Guide guide(String text) throws UnreadableDocumentException {
    return new Ingest().convert("guide.txt", text.getBytes(StandardCharsets.UTF_8)).guide();
  }

  private static String line(Change change) {
    String what =
        change.type() + (change.field() == Field.NONE ? "" : "." + change.field().label());
    String burden =
        switch (change.burden()) {
          case MORE -> " +";
          case LESS -> " -";
          case NEUTRAL -> "";
        };
    String words =
        change.field() == Field.TEXT
            ? ""
            : " " + value(change.before().stream()) + " > " + value(change.after().stream());
    return change.substance() + " " + what + burden + words + " (" + change.rule() + ")";
  }

  private static String value(Stream<Side> side) {
    return side.map(Side::value).map(words -> words.replace('\n', ' ')).findFirst().orElse("-");
  }
}
