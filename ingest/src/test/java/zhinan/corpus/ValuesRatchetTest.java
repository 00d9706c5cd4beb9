package zhinan.corpus;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.model.Conversion;

/**
 * Typed values of the real guides and of those in other conventions, as committed in {@code
 * values.tsv}. Skipped without {@code -Dzhinan.corpus=FOLDER}; {@code -Dgolden=update} writes the
 * file.
 */
final class ValuesRatchetTest {
  private static final String FILE = "zhinan/corpus/values.tsv";
  private static Corpus corpus;

  @BeforeAll
  static void findCorpus() {
    corpus = Corpus.find();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A1.txt", "A2.txt", "A3.txt", "A6.docx", "A7.txt", "A8.docx"})
  void contactsOfOtherConventionAgreeWithTheHandMadeOnes(String file) throws Exception {
    String gold = corpus.text("guides/other/" + file.substring(0, 2) + ".contacts.tsv");
    Ratchet ratchet = new Ratchet(FILE, "contacts " + file + " ");
    List<FoundContact> found = FoundContact.of(corpus.guide("other/" + file));
    ContactScore.of(GoldContact.read(gold), found).into(ratchet, "contacts " + file);
    ratchet.check();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A1.txt", "A2.txt", "A3.txt", "A6.docx", "A7.txt", "A8.docx"})
  void valuesOfOtherConventionAgreeWithTheHandMadeOnes(String file) throws Exception {
    Conversion conversion = corpus.guide("other/" + file);
    List<String> wrong = new ArrayList<>();
    int right = 0;
    for (String line :
        corpus.text("guides/other/" + file.substring(0, 2) + ".values.tsv").lines().toList()) {
      String[] cells = line.split("\t");
      for (String expected : cells[2].split(" ; ")) {
        boolean agrees =
            MatterStatements.of(conversion, cells[0].replaceAll("\\s", ""))
                .filter(values -> values.agree(cells[1], expected))
                .isPresent();
        right += agrees ? 1 : 0;
        if (!agrees) {
          wrong.add(cells[0] + " " + cells[1] + " " + expected);
        }
      }
    }
    Ratchet ratchet = new Ratchet(FILE, "values " + file + " ");
    ratchet.high("values " + file + " right", right, List.of());
    ratchet.low("values " + file + " wrong", wrong.size(), wrong);
    ratchet.check();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dalian.txt",
        "dalian.docx",
        "dalian.doc",
        "dalian.pdf",
        "gaoxin.txt",
        "gaoxin.docx",
        "gaoxin.pdf"
      })
  void numbersOfTheGuideComeOut(String file) throws Exception {
    PrintedNumbers numbers = PrintedNumbers.of(corpus.guide(file));
    Ratchet ratchet = new Ratchet(FILE, "numbers " + file + " ");
    ratchet.high("numbers " + file + " out", numbers.found().size(), List.of());
    ratchet.low("numbers " + file + " lost", numbers.lost().size(), numbers.lost());
    ratchet.low("numbers " + file + " invented", numbers.invented().size(), numbers.invented());
    ratchet.check();
  }
}
