package zhinan.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.model.Conversion;
import zhinan.model.Matter;
import zhinan.model.Merge;

/** What of the real guides is folded and linked. Skipped without {@code -Dzhinan.corpus=FOLDER}. */
final class DuplicatesTest {
  private static Corpus corpus;

  @BeforeAll
  static void findCorpus() {
    corpus = Corpus.find();
  }

  @Test
  void oneMatterOfTheCityGuideStandsTwice() throws Exception {
    List<String> merged = matters(corpus.guide("dalian.txt"));
    assertEquals(List.of("5843 into 5822"), merged);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gaoxin.txt", "gaoxin.docx", "gaoxin.pdf"})
  void noMatterOfTheDistrictGuideIsFolded(String file) throws Exception {
    assertEquals(List.of(), matters(corpus.guide(file)));
  }

  @Test
  void pairsThatShareATitleOrATextAreLinked() throws Exception {
    Set<String> links = links(corpus.guide("dalian.txt"));
    assertTrue(
        links.containsAll(
            List.of(
                "matter-same-title 4091",
                "matter-same-body 1789",
                "matter-same-body 1793",
                "matter-same-body 1797",
                "matter-same-body 1801",
                "matter-same-body 8153")),
        links::toString);
  }

  private static List<String> matters(Conversion conversion) {
    return conversion.merges().stream()
        .filter(merge -> merge.merged() instanceof Matter)
        .map(merge -> merge.merged().heading().span().line() + " into " + kept(conversion, merge))
        .toList();
  }

  private static int kept(Conversion conversion, Merge merge) {
    return conversion
        .guide()
        .nodes()
        .filter(node -> node.id().equals(merge.keptId()))
        .findFirst()
        .orElseThrow()
        .heading()
        .span()
        .line();
  }

  private static Set<String> links(Conversion conversion) {
    return conversion.notices().stream()
        .map(notice -> notice.code() + " " + notice.span().line())
        .collect(Collectors.toSet());
  }
}
