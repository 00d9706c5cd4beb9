package zhinan.ingest.normalize.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.normalize.office.Recognizers;
import zhinan.ingest.normalize.place.Locality;
import zhinan.ingest.words.OfficeField;
import zhinan.model.SectionKind;
import zhinan.spec.Drawn;
import zhinan.spec.Spec;
import zhinan.text.Text;

final class OfficeLinesSpecTest {
  private static final ProseOffices PROSE = new ProseOffices(Recognizers.load());

  static List<Spec.Case> cases() {
    return Spec.cases(OfficeLinesSpecTest.class, "office-lines.spec");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void linesHoldTheOfficesThatTheSpecNames(Spec.Case example) {
    List<String> found = offices(example).stream().map(OfficeLinesSpecTest::shown).toList();
    assertEquals(
        String.join("\n", example.expected()),
        String.join("\n", found),
        () -> String.join("\n", example.input()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyFieldStandsInTheLines(Spec.Case example) {
    String source = String.join("\n", lines(example.input()));
    for (Office office : offices(example)) {
      for (Text field : office.fields().values()) {
        for (int i = 0; i < field.length(); i++) {
          if (!field.isSign(i)) {
            assertEquals(source.charAt(field.origin(i)), field.chars().charAt(i), field::chars);
          }
        }
      }
    }
  }

  private static List<Office> offices(Spec.Case example) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (String input : example.input().subList(1, example.input().size())) {
      int label = Math.max(0, input.indexOf('⟧') - 1);
      String chars = bare(input);
      lines.add(new Line(Text.of(chars, start), label));
      start += chars.length() + 1;
    }
    return PROSE.offices(lines, kinds(example.input().get(0)), Locality.NOWHERE);
  }

  private static List<String> lines(List<String> input) {
    return input.stream().skip(1).map(OfficeLinesSpecTest::bare).toList();
  }

  private static String bare(String input) {
    return Drawn.read(input.replace("⟦", "").replace("⟧", ""));
  }

  private static Set<SectionKind> kinds(String line) {
    return line.equals("-")
        ? Set.of()
        : Stream.of(line.split(","))
            .map(SectionKind::valueOf)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String shown(Office office) {
    List<String> shown = new ArrayList<>();
    String letters = "NDAPSHCR";
    for (int i = 0; i < letters.length(); i++) {
      Text field = office.get(OfficeField.values()[i]);
      if (field.length() > 0) {
        shown.add(letters.charAt(i) + "=" + Drawn.draw(field.chars()));
      }
    }
    return String.join(" | ", shown);
  }
}
