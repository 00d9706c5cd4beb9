package zhinan.ingest.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.document.UnreadableDocumentException;

/**
 * Runs the examples of the spec files from text to guide, once with each line end. With {@code
 * -Dgolden=update} the files get what came as their expectation, and the run is red.
 */
final class StructureSpecTest {
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
  private static final List<SpecFile> FILES = SpecFile.all();
  private static final int FEWEST = 45;

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @MethodSource("examples")
  void outlineIsAsDrawn(String file, SpecCase example, LineEnd end) throws Exception {
    String text = example.text(end.chars);
    assertEquals(example.result(), result(example, end), text);
  }

  @Test
  void filesAreRewrittenOnRequestOnly() throws Exception {
    List<String> written = new ArrayList<>();
    for (SpecFile file : UPDATE ? FILES : List.<SpecFile>of()) {
      List<String> results = new ArrayList<>();
      for (SpecCase example : file.cases()) {
        results.add(result(example, LineEnd.LF));
      }
      file.write(results);
      written.add(file.name());
    }
    if (UPDATE) {
      fail("written: " + written);
    }
  }

  @Test
  void examplesHaveNamesOfTheirOwn() {
    Set<String> names = new HashSet<>();
    FILES.stream()
        .flatMap(file -> file.cases().stream())
        .forEach(example -> assertTrue(names.add(example.name()), example.name()));
    assertTrue(names.size() >= FEWEST, names.size() + " examples, expected " + FEWEST);
  }

  private static Stream<Arguments> examples() {
    return FILES.stream()
        .flatMap(file -> file.cases().stream().map(example -> Arguments.of(file.name(), example)))
        .flatMap(
            pair ->
                Stream.of(LineEnd.values())
                    .map(end -> Arguments.of(pair.get()[0], pair.get()[1], end)));
  }

  private static String result(SpecCase example, LineEnd end)
      throws IOException, UnreadableDocumentException {
    byte[] bytes = example.text(end.chars).getBytes(StandardCharsets.UTF_8);
    return example.result(new DrawnGuide(StructuredGuide.of("example.txt", bytes)));
  }

  private enum LineEnd {
    LF("\n"),
    CRLF("\r\n");

    private final String chars;

    LineEnd(String chars) {
      this.chars = chars;
    }
  }
}
