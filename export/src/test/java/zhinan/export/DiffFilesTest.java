package zhinan.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhinan.export.diff.Comparison;
import zhinan.export.report.Language;
import zhinan.export.report.Occasion;

final class DiffFilesTest {
  private static final List<String> CONTRACT =
      List.of(
          "type",
          "substance",
          "matter",
          "oldId",
          "newId",
          "field",
          "before",
          "after",
          "oldLine",
          "newLine");

  @TempDir private Path folder;

  private static Comparison comparison() {
    return Comparison.of(Guides.empty().guide(), ValuedGuide.conversion().guide());
  }

  @Test
  void jsonHoldsTheContract() throws IOException {
    new DiffFiles(Language.ZH, Occasion.NONE).write(comparison(), folder);
    JsonNode diff = new ObjectMapper().readTree(folder.resolve("diff.json").toFile());
    assertEquals("zhinan-diff/1", diff.path("format").asText());
    assertTrue(diff.path("old").path("sha256").isTextual());
    JsonNode matters = diff.path("summary").path("matters");
    assertEquals(
        matters.path("old").asInt() - matters.path("removed").asInt(),
        matters.path("unchanged").asInt() + matters.path("changed").asInt());
    assertTrue(diff.path("changes").size() > 0);
    for (JsonNode change : diff.path("changes")) {
      CONTRACT.forEach(field -> assertTrue(change.has(field), field + " in " + change));
    }
  }

  @Test
  void csvHasARowForEachChange() throws IOException {
    Comparison comparison = comparison();
    new DiffFiles(Language.ZH, Occasion.NONE).write(comparison, folder);
    String csv = Files.readString(folder.resolve("diff.csv"));
    assertTrue(csv.startsWith("rank,type,substance,rule,field,burden,"), csv);
    assertTrue(csv.contains("\r\n" + comparison.changes().size() + ","), csv);
  }

  @Test
  void writesTheSameBytesUnderAnyLocaleAndNothingElse() throws IOException {
    new DiffFiles(Language.ZH, Occasion.NONE).write(comparison(), folder.resolve("a"));
    Locale told = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
      new DiffFiles(Language.ZH, Occasion.NONE).write(comparison(), folder.resolve("b"));
    } finally {
      Locale.setDefault(told);
    }
    for (String name : DiffFiles.names()) {
      assertEquals(
          Files.readString(folder.resolve("a").resolve(name)),
          Files.readString(folder.resolve("b").resolve(name)));
    }
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder.resolve("a"))) {
      files.forEach(file -> names.add(file.getFileName().toString()));
    }
    assertEquals(new TreeSet<>(DiffFiles.names()), names);
  }
}
