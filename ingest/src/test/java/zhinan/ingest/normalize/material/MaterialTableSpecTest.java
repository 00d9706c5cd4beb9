package zhinan.ingest.normalize.material;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.WrittenBody;
import zhinan.ingest.normalize.sheet.DrawnSheet;
import zhinan.model.Material;
import zhinan.spec.Spec;

final class MaterialTableSpecTest {
  private static final MaterialReader READER = MaterialReader.load();

  static List<Spec.Case> cases() {
    return Spec.cases(MaterialTableSpecTest.class, "material-tables.spec");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void papersOfTheTableAreAsTheSpecSays(Spec.Case example) {
    List<Reading<Material>> readings = READER.read(WrittenBody.of(DrawnSheet.of(example.input())));
    assertEquals(
        String.join("\n", example.expected()),
        PrintedMaterials.of(readings).replace(" | ", "\n"),
        () -> String.join("\n", example.input()));
  }
}
