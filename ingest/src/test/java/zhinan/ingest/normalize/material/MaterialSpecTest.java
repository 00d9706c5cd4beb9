package zhinan.ingest.normalize.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.WrittenBody;
import zhinan.model.Material;
import zhinan.spec.Drawn;
import zhinan.spec.Spec;

final class MaterialSpecTest {
  private static final MaterialReader READER = MaterialReader.load();

  /** Flattened tables: a paper's words stand on several lines, with those of others between. */
  private static final String SCATTERED = "materials.card";

  static List<Spec.Row> rows() {
    return Spec.rows(MaterialSpecTest.class, "materials.spec");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void papersAreAsTheSpecSays(Spec.Row row) {
    String shown = PrintedMaterials.of(READER.read(WrittenBody.of(Drawn.read(row.input()))));
    assertEquals(row.expected(), shown, row::toString);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void wordsAreStretchesOfTheInputInOrder(Spec.Row row) {
    String input = Drawn.read(row.input());
    int end = 0;
    for (Reading<Material> reading : READER.read(WrittenBody.of(input))) {
      if (reading.rule().equals(SCATTERED)) {
        continue;
      }
      assertTrue(reading.words().start() >= end, row::toString);
      end = reading.words().end();
      assertEquals(
          input.substring(reading.words().start(), end), reading.words().chars(), row::toString);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void wordsReadAgainNameTheSamePaper(Spec.Row row) {
    for (Reading<Material> reading : READER.read(WrittenBody.of(Drawn.read(row.input())))) {
      reading
          .value()
          .filter(paper -> !reading.rule().equals(SCATTERED))
          .ifPresent(
              paper -> {
                List<Reading<Material>> again =
                    READER.read(WrittenBody.of(reading.words().chars()));
                assertEquals(1, again.size(), () -> row + ": " + reading.words());
                assertEquals(
                    paper.name(),
                    again.get(0).value().map(Material::name).orElse(""),
                    row::toString);
              });
    }
  }
}
