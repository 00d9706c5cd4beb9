package zhinan.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.model.Conversion;

/**
 * What comes of the real guides, as committed in {@code ratchet.tsv}: outlines against those made
 * by hand, one format against another, tables, sizes. Skipped without {@code
 * -Dzhinan.corpus=FOLDER}; {@code -Dgolden=update} writes the file.
 */
final class CorpusRatchetTest {
  private static final String FILE = "zhinan/corpus/ratchet.tsv";
  private static Corpus corpus;

  @BeforeAll
  static void findCorpus() {
    corpus = Corpus.find();
  }

  /** By line, on the stretches that have a hand-made outline. */
  @ParameterizedTest(name = "{0} from line {1} to {2}")
  @CsvSource({"dalian,1,2356", "dalian,5639,6403", "gaoxin,1,1153"})
  void outlineAgreesWithTheHandMadeOne(String guide, int from, int to) throws Exception {
    List<OutlineRow> gold = OutlineRow.gold(corpus.text("gold/" + guide + ".tsv"));
    List<OutlineRow> found = OutlineRow.of(corpus.guide(guide + ".txt"));
    String name = "outline " + guide + " " + from + "-" + to;
    Ratchet ratchet = new Ratchet(FILE, name + " ");
    Score.of(between(gold, from, to), between(found, from, to), true).into(ratchet, name);
    ratchet.check();
  }

  /** Guides in other conventions; only those of text dumps have lines in common with the gold. */
  @ParameterizedTest
  @ValueSource(strings = {"A1.txt", "A2.txt", "A3.txt", "A6.docx", "A7.txt", "A8.docx"})
  void outlineOfOtherConventionAgreesWithTheHandMadeOne(String file) throws Exception {
    String gold = corpus.text("guides/other/" + file.substring(0, 2) + ".tsv");
    String name = "outline " + file;
    Ratchet ratchet = new Ratchet(FILE, name + " ");
    List<OutlineRow> found = OutlineRow.of(corpus.guide("other/" + file));
    Score.of(OutlineRow.gold(gold), found, file.endsWith(".txt")).into(ratchet, name);
    ratchet.check();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dalian.docx", "dalian.doc", "dalian.pdf", "gaoxin.docx", "gaoxin.pdf"})
  void formatGivesTheSameOutlineAndWordsAsText(String file) throws Exception {
    Conversion text = corpus.guide(file.substring(0, file.indexOf('.')) + ".txt");
    Conversion other = corpus.guide(file);
    String name = "same as text " + file;
    Ratchet ratchet = new Ratchet(FILE, name + " ");
    Score.of(OutlineRow.of(text), OutlineRow.of(other), false).into(ratchet, name);
    OrderedPairs<String> words =
        OrderedPairs.of(GuideWords.sections(text), GuideWords.sections(other), section -> section);
    ratchet.high(name + " section words equal", words.pairs().size(), List.of());
    ratchet.low(name + " section words of the text only", words.left().size(), words.left());
    ratchet.low(name + " section words of the other only", words.right().size(), words.right());
    ratchet.check();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dalian.txt", "dalian.docx", "dalian.doc", "dalian.pdf"})
  void tablesAreThoseMadeByHand(String file) throws Exception {
    List<String> gold = new ArrayList<>();
    for (JsonNode table : new ObjectMapper().readTree(corpus.text("gold/dalian-tables.json"))) {
      gold.add(rows(table).toString());
    }
    List<String> found =
        GuideWords.tables(corpus.guide(file)).stream().map(List::toString).toList();
    OrderedPairs<String> tables = OrderedPairs.of(gold, found, table -> table);
    String name = "tables " + file;
    Ratchet ratchet = new Ratchet(FILE, name + " ");
    ratchet.high(name + " equal", tables.pairs().size(), List.of());
    ratchet.low(name + " missed", tables.left().size(), tables.left());
    ratchet.low(name + " wrong", tables.right().size(), tables.right());
    ratchet.check();
  }

  private static List<List<String>> rows(JsonNode table) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode row : table.get("rows")) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(GuideWords.bare(cell.asText())));
      rows.add(cells);
    }
    return rows;
  }

  /** Nobody counted these by hand: a change asks for a look. */
  @ParameterizedTest
  @ValueSource(strings = {"dalian.txt", "gaoxin.txt"})
  void wholeGuideHasSoManyMattersAndSections(String file)
      throws IOException, UnreadableDocumentException {
    Ratchet ratchet = new Ratchet(FILE, "size " + file + " ");
    for (String type : List.of("STAGE", "THEME", "MATTER", "PART", "SECTION")) {
      List<OutlineRow> rows = OutlineRow.of(corpus.guide(file));
      ratchet.high(
          "size " + file + " " + type,
          rows.stream().filter(row -> row.type().equals(type)).count(),
          List.of());
    }
    ratchet.check();
  }

  private static List<OutlineRow> between(List<OutlineRow> rows, int from, int to) {
    return rows.stream().filter(row -> row.line() >= from && row.line() <= to).toList();
  }
}
