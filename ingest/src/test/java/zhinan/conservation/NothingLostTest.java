package zhinan.conservation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.Ingest;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.model.Conversion;
import zhinan.model.Notice;
import zhinan.text.TableLines;

/**
 * What a plain extractor finds in a document is in its text, which the ledger accounts for, or in a
 * notice. What is not stands in {@code known.tsv} with the reason: the file, how much is lost
 * ({@code refused} for a file that is not read at all), why.
 */
final class NothingLostTest {
  private static final String KNOWN = "known.tsv";
  private static final String REFUSED = "refused";

  /** A file and its name from the folder of the corpus or the samples. */
  private record Input(String name, Path file) {
    @Override
    public String toString() {
      return name;
    }
  }

  private final Map<String, String> known = new TreeMap<>();

  NothingLostTest() {
    for (String row : TableLines.of(NothingLostTest.class, KNOWN)) {
      String[] cells = row.split("\t");
      assertEquals(3, cells.length, row);
      known.put(cells[0], cells[1]);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samples(Input input) throws IOException {
    check(input);
  }

  @ParameterizedTest
  @MethodSource("corpus")
  @EnabledIfSystemProperty(named = "zhinan.corpus", matches = ".+")
  void corpus(Input input) throws IOException {
    check(input);
  }

  @Test
  @EnabledIfSystemProperty(named = "zhinan.corpus", matches = ".+")
  void everyKnownLossIsOfAFile() {
    List<String> names = Stream.concat(samples(), corpus()).map(Input::name).toList();
    assertTrue(names.containsAll(known.keySet()), () -> known.keySet() + " not all in " + names);
  }

  @Test
  void wordsThatAreNowhereAreFound() throws UnreadableDocumentException {
    byte[] whole = "办理条件：年满十八周岁。\n办理时限：5日".getBytes(StandardCharsets.UTF_8);
    byte[] less = "办理条件：\n办理时限：5日".getBytes(StandardCharsets.UTF_8);
    RawDocument read = new Ingest().read("guide.txt", less);
    List<String> lost = LostWords.of(whole, read);
    assertEquals("年满十八周岁 of 年满十八周岁", lost.get(0));
    assertEquals(7, lost.size(), lost::toString);
    assertEquals(List.of(), LostWords.of(less, read));
    byte[] twice = "办理时限：5日\n办理时限：5日".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        "日 1 times more than it was read", LostWords.of(twice, read).get(1), "counted as often");
  }

  private void check(Input input) throws IOException {
    byte[] bytes = Files.readAllBytes(input.file);
    String expected = known.getOrDefault(input.name, "0");
    RawDocument read;
    try {
      read = new Ingest().read(input.file.getFileName().toString(), bytes);
    } catch (UnreadableDocumentException e) {
      assertEquals(expected, REFUSED, () -> "not read: " + e.getMessage());
      return;
    }
    List<String> lost = LostWords.of(bytes, read);
    assertEquals(
        expected,
        String.valueOf(lost.size()),
        () -> lost.stream().limit(40).collect(Collectors.joining("\n", "lost:\n", "\n")));
    told(read, new Ingest().structure(read));
  }

  /** The later stages keep the text and what was odd about it. */
  private static void told(RawDocument read, Conversion conversion) {
    assertEquals(read.text(), conversion.text());
    List<String> messages = conversion.notices().stream().map(Notice::message).toList();
    read.doubts().forEach(doubt -> assertTrue(messages.contains(doubt.message()), doubt::message));
  }

  private static Stream<Input> samples() {
    Path folder = Path.of(System.getProperty("zhinan.samples", "../samples"));
    return inputs("samples/", folder, "guides", "odd");
  }

  private static Stream<Input> corpus() {
    return Optional.ofNullable(System.getProperty("zhinan.corpus"))
        .filter(folder -> !folder.isEmpty())
        .map(Path::of)
        .map(folder -> inputs("", folder, "guides", "guides/other", "guides/real", "cases/bugs"))
        .orElse(Stream.of());
  }

  private static Stream<Input> inputs(String front, Path root, String... folders) {
    List<Input> inputs = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> files = Files.list(root.resolve(folder))) {
        files
            .filter(Files::isRegularFile)
            .filter(file -> !file.toString().matches(".*(\\.tsv|\\.md|\\.expected\\.txt)"))
            .sorted()
            .forEach(
                file -> inputs.add(new Input(front + folder + "/" + file.getFileName(), file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return inputs.stream();
  }
}
