package zhinan.ingest.normalize.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.Ingest;
import zhinan.model.Conversion;
import zhinan.model.Guide;
import zhinan.model.Ledger;
import zhinan.model.Ledger.Disposition;
import zhinan.model.Ledger.Entry;
import zhinan.model.Source;
import zhinan.samples.SampleGuides;
import zhinan.spec.Drawn;
import zhinan.spec.Spec;

/** The place of a document: inputs are {@code title | text}. */
final class HomeSpecTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final Source SOURCE = new Source("guide.txt", "text/plain", 0, "", "text", "");

  static List<Spec.Row> rows() {
    return Spec.rows(HomeSpecTest.class, "localities.spec");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void documentIsFromThePlace(Spec.Row row) {
    String[] halves = Drawn.read(row.input() + " ").split("\\|", 2);
    Locality home = GAZETTEER.locality(document(halves[0].strip(), halves[1]));
    assertEquals(row.expected(), PlaceShow.place(home), row::toString);
  }

  private static Conversion document(String title, String body) {
    String text = title + "\n" + body;
    Guide guide = new Guide(title, SOURCE, List.of(), List.of(), List.of(), List.of(), List.of());
    Entry all = new Entry(0, text.length(), Disposition.KEPT, Guide.ID);
    return new Conversion(guide, text, new Ledger(text.length(), List.of(all)), List.of());
  }

  @Test
  void samplesAreFromTheCitiesThatTheyName() {
    Map<String, String> homes = new TreeMap<>();
    Ingest ingest = new Ingest();
    SampleGuides.read()
        .forEach(
            document -> {
              Conversion conversion = ingest.structure(document);
              homes.put(
                  conversion.guide().source().name().replaceFirst("[-.].*", ""),
                  PlaceShow.place(GAZETTEER.locality(conversion)));
            });
    assertEquals(
        Map.of(
            "anyang", "河南省安阳市 410500 372",
            "jiujiang", "江西省九江市浔阳区 360403 792",
            "kunming", "云南省昆明市 530100 871",
            "linyi", "山东省临沂市 371300 539",
            "luzhou", "四川省泸州市 510500 830",
            "ningbo", "浙江省宁波市 330200 574",
            "quzhou", "浙江省衢州市柯城区 330802 570",
            "weihai", "山东省威海市 371000 631",
            "yibin", "四川省宜宾市 511500 831",
            "zunyi", "贵州省遵义市 520300 851"),
        homes);
  }
}
