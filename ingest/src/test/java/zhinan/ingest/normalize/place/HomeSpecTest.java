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
        Map.ofEntries(
            Map.entry("anyang", "河南省安阳市 410500 372"),
            Map.entry("jiujiang", "江西省九江市浔阳区 360403 792"),
            Map.entry("kunming", "云南省昆明市 530100 871"),
            Map.entry("linyi", "山东省临沂市 371300 539"),
            Map.entry("luzhou", "四川省泸州市 510500 830"),
            Map.entry("ningbo", "浙江省宁波市 330200 574"),
            Map.entry("quzhou", "浙江省衢州市柯城区 330802 570"),
            Map.entry("suining", "四川省遂宁市船山区 510903 825"),
            Map.entry("weihai", "山东省威海市 371000 631"),
            Map.entry("yibin", "四川省宜宾市 511500 831"),
            Map.entry("yulin", "陕西省榆林市榆阳区 610802 912"),
            Map.entry("zunyi", "贵州省遵义市 520300 851")),
        homes);
  }
}
