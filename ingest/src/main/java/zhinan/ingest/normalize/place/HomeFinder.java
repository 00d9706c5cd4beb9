package zhinan.ingest.normalize.place;

import java.util.List;
import java.util.Map;
import zhinan.model.Conversion;

/**
 * Finds the place that a document is from by weighing what it names. Immutable, may be shared.
 *
 * <p>Example: a guide whose title names 大连高新区, whose lists name districts of 大连市 and whose phones
 * have its area code is from the zone 高新区 of 大连市.
 */
final class HomeFinder {
  /**
   * Less evidence than this is none: a title that names a city is 10, a single mention in the first
   * lines 2. The guide at hand that says least has 4.
   */
  static final double ENOUGH = 3;

  /**
   * How much more the best city needs than the second. Of the guides at hand and the samples the
   * lowest ratio is 11, of a city that shares its area code; a list of a province's cities has
   * about 1.
   */
  static final double CLEARLY = 2;

  private final Names names;
  private final TitlePlaces titles;

  HomeFinder(Names names) {
    this.names = names;
    this.titles = new TitlePlaces(names);
  }

  Locality home(Conversion conversion) {
    String title = Compact.of(conversion.guide().title()).words();
    Map<Place, Double> weights = Evidence.weigh(names, title, conversion.text());
    List<Map.Entry<Place, Double>> best =
        weights.entrySet().stream()
            .sorted(
                Map.Entry.<Place, Double>comparingByValue()
                    .reversed()
                    .thenComparing(entry -> entry.getKey().code()))
            .limit(2)
            .toList();
    boolean clear =
        !best.isEmpty()
            && best.get(0).getValue() >= ENOUGH
            && (best.size() == 1 || best.get(0).getValue() >= CLEARLY * best.get(1).getValue());
    return clear ? titles.district(title, best.get(0).getKey()) : titles.province(title);
  }
}
