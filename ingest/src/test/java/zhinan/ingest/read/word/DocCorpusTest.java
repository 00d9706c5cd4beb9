package zhinan.ingest.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawDocument;
import zhinan.spec.DocumentBlocks;
import zhinan.text.Text;

/** Reads the real guides; skipped without {@code -Dzhinan.corpus=FOLDER}. */
class DocCorpusTest {
  private Path corpus = Path.of("");

  @BeforeEach
  void findCorpus() {
    Optional<String> folder = Optional.ofNullable(System.getProperty("zhinan.corpus"));
    assumeTrue(folder.isPresent(), "no corpus: set -Dzhinan.corpus");
    corpus = Path.of(folder.get());
  }

  @Test
  void everyTableOfTheXmlFormatHasItsRowsColumnsAndWords() throws IOException {
    assertTables(DocReading.docx(bytes("guides/dalian.docx")));
  }

  @Test
  void everyTableOfTheBinaryFormatHasItsRowsColumnsAndWords() throws IOException {
    assertTables(DocReading.doc(bytes("guides/dalian.doc")));
  }

  /**
   * The makers of the two files typed the code of a shape as text in 19 places; setting it aside is
   * not the reader's business.
   */
  @Test
  void fieldCodesStandOnlyWhereTheyWereTyped() throws IOException {
    for (RawDocument read :
        List.of(
            DocReading.docx(bytes("guides/dalian.docx")),
            DocReading.doc(bytes("guides/dalian.doc")))) {
      assertEquals(
          19,
          DocReading.words(read).stream()
              .filter(line -> line.strip().equals("SHAPE  \\* MERGEFORMAT"))
              .count());
      assertEquals(
          0,
          DocReading.words(read).stream()
              .filter(line -> line.contains("MERGEFORMAT") && !line.strip().startsWith("SHAPE"))
              .count());
      assertFalse(read.text().contains("HYPERLINK"));
    }
  }

  @Test
  void bothFormatsGiveTheSameLinesAndBlocksButForBlanksAtTheEnd() throws IOException {
    RawDocument docx = DocReading.docx(bytes("guides/dalian.docx"));
    RawDocument doc = DocReading.doc(bytes("guides/dalian.doc"));
    assertEquals(
        docx.text().lines().map(String::strip).toList(),
        guide(doc).lines().map(String::strip).toList());
    List<String> blocks =
        doc.blocks().stream()
            .filter(block -> !(block instanceof RawBlock.Dropped))
            .map(DocReading::drawn)
            .toList();
    assertEquals(DocReading.drawn(docx), blocks);
  }

  /**
   * Without the footers at the end: only the binary file stores the page number that was shown
   * last.
   */
  private static String guide(RawDocument document) {
    int end =
        document.blocks().stream()
            .filter(RawBlock.Dropped.class::isInstance)
            .mapToInt(RawBlock::start)
            .findFirst()
            .orElse(document.text().length());
    return document.text().substring(0, end);
  }

  @Test
  void readsNumbersThatOnlyWordShows() throws IOException {
    List<RawBlock.Line> lines =
        DocumentBlocks.lines(DocReading.docx(bytes("guides/other/A6.docx"))).toList();
    List<String> numbered =
        lines.stream()
            .filter(line -> line.style().list().isPresent() && line.style().bold() > 0)
            .map(line -> number(line.text().chars()))
            .toList();
    assertEquals("1 2 3 4 5 6 7 8 9 1 2 3 4 5 6 7 8 9 1 2 3 4 5 6 7 8", String.join(" ", numbered));
  }

  private static String number(String line) {
    return line.substring(0, line.indexOf('.'));
  }

  @Test
  void readsHeadingStylesAndBoldLabels() throws IOException {
    List<RawBlock.Line> lines =
        DocumentBlocks.lines(DocReading.docx(bytes("guides/other/A8.docx"))).toList();
    assertEquals(4, lines.stream().filter(line -> line.style().outline() == 1).count());
    assertEquals(12, lines.stream().filter(line -> line.style().outline() == 2).count());
    assertTrue(
        lines.stream()
                .filter(
                    line ->
                        line.style().outline() == 0
                            && line.style().bold() > 0
                            && line.style().bold() < line.text().length())
                .count()
            > 60);
  }

  private byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(corpus.resolve(name));
  }

  private void assertTables(RawDocument document) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(corpus.resolve("gold/dalian-tables.json").toFile());
    List<RawBlock.Grid> grids = DocumentBlocks.grids(document).toList();
    assertEquals(gold.size(), grids.size());
    for (int i = 0; i < gold.size(); i++) {
      assertEquals(rows(gold.get(i)), rows(grids.get(i)), "table " + i);
    }
  }

  private static List<List<String>> rows(JsonNode table) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode row : table.get("rows")) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(DocumentBlocks.oneLine(Text.of(cell.asText(), 0))));
      rows.add(cells);
    }
    return rows;
  }

  private static List<List<String>> rows(RawBlock.Grid grid) {
    List<List<String>> rows = new ArrayList<>();
    for (RawBlock.GridCell cell : grid.cells()) {
      while (rows.size() <= cell.row()) {
        rows.add(new ArrayList<>());
      }
      rows.get(cell.row()).add(DocumentBlocks.oneLine(cell.text()));
    }
    return rows;
  }
}
