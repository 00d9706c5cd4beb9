package zhinan.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.normalize.place.Gazetteer;
import zhinan.ingest.normalize.place.Locality;
import zhinan.model.Division;

/** Where the real guides are from. Skipped without {@code -Dzhinan.corpus=FOLDER}. */
final class CorpusPlacesTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static Corpus corpus;

  @BeforeAll
  static void findCorpus() {
    corpus = Corpus.find();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "dalian.txt, 辽宁省大连市, 411",
    "dalian.docx, 辽宁省大连市, 411",
    "gaoxin.txt, 辽宁省大连市高新区, 411",
    "gaoxin.pdf, 辽宁省大连市高新区, 411",
    "other/A1.txt, 江苏省徐州市, 516",
    "other/A2.txt, 安徽省芜湖市鸠江经济开发区, 553",
    "other/A3.txt, 广东省佛山市禅城区, 757",
    "other/A6.docx, 四川省绵阳市, 816",
    "other/A7.txt, 广东省湛江市, 759",
    "other/A8.docx, 云南省昆明市, 871"
  })
  void guideIsFromThePlace(String name, String path, String areaCode)
      throws IOException, UnreadableDocumentException {
    Locality home = GAZETTEER.locality(corpus.guide(name));
    assertEquals(path, home.division().map(Division::path).orElse(""));
    assertEquals(areaCode, home.areaCode());
  }
}
