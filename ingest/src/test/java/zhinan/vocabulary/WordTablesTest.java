package zhinan.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.corpus.Ratchet;
import zhinan.samples.SampleGuides;
import zhinan.text.Folded;

/** Every table of words says where each row comes from, and no row is lost unnoticed. */
final class WordTablesTest {
  /** Tables whose words are ours (texts of pages and messages); nobody else's guide holds them. */
  private static final Set<String> OWN_WORDS =
      Set.of("export/report/words.tsv", "ingest/cli/lexicon.tsv");

  /** Tables of facts: where they are from stands once, in the head. */
  private static final Set<String> FACTS =
      Set.of(
          "text/radicals.tsv",
          "text/signs.tsv",
          "ingest/read/flow/symbol-fonts.tsv",
          "ingest/normalize/place/divisions.tsv",
          "ingest/normalize/place/old-names.tsv",
          "ingest/normalize/place/zones.tsv",
          "ingest/normalize/place/zone-kinds.tsv",
          "ingest/normalize/phone/area-codes.tsv",
          "ingest/normalize/phone/mobile-prefixes.tsv",
          "ingest/normalize/phone/short-codes.tsv");

  /** What a row may name as its source, whole or as the start of a longer one. */
  private static final List<String> SOURCES =
      List.of(
          "VOCABULARY",
          "NATIONAL",
          "GB/T",
          "GB ",
          "CPSV-AP",
          "schema.org",
          "Unicode",
          "Civil Code",
          "legislative drafting rules",
          "national portal",
          "agency guide",
          "sample",
          "section heading",
          "city guide",
          "district guide",
          "portal page",
          "general usage",
          "law",
          "code list");

  static List<WordTable> tables() {
    return WordTable.all();
  }

  static List<WordTable> words() {
    return tables().stream()
        .filter(table -> !FACTS.contains(table.name()) && !OWN_WORDS.contains(table.name()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyRowNamesItsSource(WordTable table) {
    List<String> nameless = new ArrayList<>();
    for (String row : table.rows()) {
      String source = row.substring(row.lastIndexOf('\t') + 1);
      if (row.indexOf('\t') < 0 || SOURCES.stream().noneMatch(source::startsWith)) {
        nameless.add(row);
      }
    }
    assertEquals(List.of(), nameless, table.name());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noRowStandsTwice(WordTable table) {
    Set<String> seen = new HashSet<>();
    List<String> twice =
        table.rows().stream().filter(row -> !seen.add(row.split("\t\\d*$")[0])).toList();
    assertEquals(List.of(), twice, table.name());
  }

  @Test
  void tablesOfFactsNameTheirSourceInFront() {
    List<String> names = tables().stream().map(WordTable::name).toList();
    for (String name : FACTS) {
      assertTrue(names.contains(name), name);
    }
    for (WordTable table : tables()) {
      if (FACTS.contains(table.name())) {
        String head = String.join(" ", table.head());
        assertTrue(head.matches(".*([Ss]ource|[Ff]rom|Codes and names|seen in).*"), table.name());
      }
    }
  }

  @Test
  void noTableLosesARowUnnoticed() throws IOException {
    Ratchet ratchet = new Ratchet("zhinan/vocabulary/tables.tsv", "");
    for (WordTable table : tables()) {
      ratchet.high(table.name(), table.rows().size(), List.of());
    }
    ratchet.check();
  }

  /**
   * Writes {@code target/silent-words.tsv}: the rows whose word stands in no sample, no spec and no
   * guide of the corpus, and so can never have fired. A list to read; a sourced word stays.
   */
  @Test
  void rowsThatNoTextHoldsAreListed() throws IOException {
    String texts = texts();
    List<String> silent = new ArrayList<>();
    int rows = 0;
    for (WordTable table : words()) {
      for (String row : table.rows()) {
        String[] cells = row.split("\t");
        rows++;
        if (!texts.contains(Folded.chars(cells[Math.min(1, cells.length - 1)]))) {
          silent.add(table.name() + "\t" + row);
        }
      }
    }
    Path list = Path.of("target", "silent-words.tsv");
    Files.createDirectories(list.getParent());
    Files.write(list, silent);
    int spoken = rows - silent.size();
    assertTrue(
        spoken > silent.size(), spoken + " rows stand in texts, " + silent.size() + " don't");
  }

  private static String texts() throws IOException {
    StringBuilder texts = new StringBuilder();
    SampleGuides.read().forEach(document -> texts.append(Folded.chars(document.text())));
    Path root = Path.of(System.getProperty("zhinan.root", ".."));
    append(texts, root.resolve("ingest/src/test/resources"), Set.of("spec"));
    String corpus = System.getProperty("zhinan.corpus", "");
    if (!corpus.isEmpty()) {
      append(texts, Path.of(corpus, "guides"), Set.of("txt", "html"));
    }
    return texts.toString();
  }

  private static void append(StringBuilder texts, Path folder, Set<String> endings)
      throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().collect(Collectors.toList())) {
        String name = file.getFileName().toString();
        if (endings.contains(name.substring(name.lastIndexOf('.') + 1))) {
          texts.append(
              Folded.chars(
                  new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8)));
        }
      }
    }
  }
}
