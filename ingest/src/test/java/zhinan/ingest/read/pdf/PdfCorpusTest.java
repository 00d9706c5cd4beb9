package zhinan.ingest.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.spec.DocumentBlocks;

/**
 * The guides as PDF against the Word files that they were printed from; white space is left out of
 * the comparison.
 */
class PdfCorpusTest {
  @ParameterizedTest
  @ValueSource(strings = {"dalian", "gaoxin"})
  void givesTheRunningTextThatWasPrinted(String guide) throws Exception {
    RawDocument document = pdf(guide);

    String expected =
        children(body(guide), "w:p")
            .map(p -> bare(p.getTextContent()))
            .collect(Collectors.joining());
    assertEquals(
        expected,
        DocumentBlocks.lines(document)
            .map(line -> bare(line.text().chars()))
            .collect(Collectors.joining()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dalian", "gaoxin"})
  void givesEveryTableThatWasPrinted(String guide) throws Exception {
    List<List<List<String>>> printed =
        children(body(guide), "w:tbl").map(PdfCorpusTest::rows).toList();

    assertEquals(printed, DocumentBlocks.grids(pdf(guide)).map(PdfCorpusTest::rows).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dalian", "gaoxin"})
  void givesEachCharacterToOneBlock(String guide) throws Exception {
    DocumentBlocks.assertWhole(pdf(guide));
  }

  private static List<List<String>> rows(RawBlock.Grid grid) {
    TreeMap<Integer, List<String>> rows = new TreeMap<>();
    grid.cells()
        .forEach(
            cell ->
                rows.computeIfAbsent(cell.row(), r -> new ArrayList<>())
                    .add(bare(cell.text().chars())));
    return List.copyOf(rows.values());
  }

  private static List<List<String>> rows(Element table) {
    return children(table, "w:tr")
        .map(
            row ->
                children(row, "w:tc")
                    .filter(cell -> !isCovered(cell))
                    .map(cell -> bare(cell.getTextContent()))
                    .toList())
        .toList();
  }

  private static boolean isCovered(Element cell) {
    NodeList merges = cell.getElementsByTagName("w:vMerge");
    return merges.getLength() > 0
        && !"restart".equals(((Element) merges.item(0)).getAttribute("w:val"));
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u3000\\u00a0]+", "");
  }

  private static Stream<Element> children(Element parent, String name) {
    NodeList nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(node -> node.getNodeName().equals(name))
        .map(Element.class::cast);
  }

  private static RawDocument pdf(String guide) throws IOException, UnreadableDocumentException {
    byte[] bytes = Files.readAllBytes(corpus().resolve("guides/" + guide + ".pdf"));
    return new PdfReader()
        .read(new RawFile(guide + ".pdf", "application/pdf", bytes), Limits.DEFAULT);
  }

  private static Element body(String guide)
      throws IOException, ParserConfigurationException, SAXException {
    byte[] packed = Files.readAllBytes(corpus().resolve("guides/" + guide + ".docx"));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          Node root =
              DocumentBuilderFactory.newInstance()
                  .newDocumentBuilder()
                  .parse(zip)
                  .getDocumentElement();
          return children((Element) root, "w:body").findFirst().orElseThrow();
        }
      }
    }
    throw new IOException("no document.xml in " + guide);
  }

  private static Path corpus() {
    String folder = System.getProperty("zhinan.corpus", "");
    assumeTrue(!folder.isEmpty(), "the real guides are not at hand: set -Dzhinan.corpus=FOLDER");
    return Path.of(folder);
  }
}
