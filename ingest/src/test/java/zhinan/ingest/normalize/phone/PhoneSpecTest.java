package zhinan.ingest.normalize.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.model.Phone;
import zhinan.spec.Drawn;
import zhinan.spec.Spec;
import zhinan.text.Text;

final class PhoneSpecTest {
  /** Any place; the words of a reading must know theirs. */
  private static final int OFFSET = 100;

  private static final PhoneReader READER = PhoneReader.load();

  static List<Spec.Row> rows() {
    return Spec.rows(PhoneSpecTest.class, "phones.spec");
  }

  /** What a row gives to the reader: {@code in 411: words}. */
  record Given(String mode, String area, Text text) {
    static Given of(Spec.Row row) {
      int colon = row.input().indexOf(": ");
      String[] head = row.input().substring(0, colon).split(" ");
      Text text = Text.of(Drawn.read(row.input().substring(colon + 2)), OFFSET);
      return new Given(head[0], head[1].equals("-") ? "" : head[1], text);
    }

    List<Reading<List<Phone>>> readings() {
      return switch (mode) {
        case "field" -> List.of(READER.read(text, new PhoneContext(area, true)));
        case "among" -> READER.find(text, new PhoneContext(area, true));
        case "in" -> READER.find(text, new PhoneContext(area, false));
        default -> throw new IllegalArgumentException(mode);
      };
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void phonesAreAsTheSpecSays(Spec.Row row) {
    Given given = Given.of(row);
    String shown =
        given.readings().stream()
            .map(reading -> shown(reading, given.mode().equals("field")))
            .collect(Collectors.joining(" · "));
    assertEquals(row.expected(), shown.isEmpty() ? "none" : shown, row::toString);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void wordsOfEachReadingStandWhereTheySay(Spec.Row row) {
    Text text = Given.of(row).text();
    int done = OFFSET;
    for (Reading<List<Phone>> reading : Given.of(row).readings()) {
      Text words = reading.words();
      assertTrue(words.start() >= done, row::toString);
      done = words.end();
      assertEquals(text.sub(words.start() - OFFSET, done - OFFSET), words, row::toString);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void everyNumberComesFromThePrintedDigits(Spec.Row row) {
    Given given = Given.of(row);
    for (Reading<List<Phone>> reading : given.readings()) {
      for (Phone phone : reading.value().orElse(List.of())) {
        assertTrue(PhoneOrigin.isPrinted(phone, reading, given.area()), () -> row + " " + phone);
      }
    }
  }

  @Test
  void everyRuleAndEveryDoubtHasAnExample() {
    Set<String> seen = new LinkedHashSet<>();
    for (Spec.Row row : rows()) {
      for (Reading<List<Phone>> reading : Given.of(row).readings()) {
        seen.add(reading.rule());
        reading.doubts().forEach(doubt -> seen.add(doubt.code()));
      }
    }
    for (NumberRule rule : NumberRule.ALL) {
      assertTrue(seen.contains(rule.id()), rule.id());
    }
    assertTrue(
        seen.containsAll(
            Set.of(
                "phone-area-inferred",
                "phone-area-unknown",
                "phone-impossible",
                "phone-menu",
                "phone-range",
                "phone-fax",
                "phone-unassigned",
                "phone-absent",
                "phone-unreadable")),
        seen::toString);
  }

  /** The words unless they are the whole field, the numbers, the doubts. */
  private static String shown(Reading<List<Phone>> reading, boolean field) {
    String words = field ? "" : "[" + Drawn.draw(reading.words().chars()) + "] ";
    String phones =
        reading.value().orElse(List.of()).stream()
            .map(phone -> phone.uri().substring("tel:".length()))
            .collect(Collectors.joining(" "));
    String doubts =
        reading.doubts().stream()
            .map(Doubt::code)
            .map(code -> " ?" + code.substring("phone-".length()))
            .collect(Collectors.joining());
    return words + (phones.isEmpty() ? "-" : phones) + doubts;
  }
}
