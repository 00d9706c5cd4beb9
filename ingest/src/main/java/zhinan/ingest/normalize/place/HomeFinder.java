package zhinan.ingest.normalize.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import zhinan.model.Conversion;
import zhinan.model.Division;

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
  private final Atlas atlas;

  HomeFinder(Names names) {
    this.names = names;
    this.atlas = names.atlas();
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
    return clear ? district(title, best.get(0).getKey()) : province(title);
  }

  /** The city, or the district or zone of it that the title names. */
  private Locality district(String title, Place city) {
    Locality home = new Locality(Optional.of(atlas.division(city)), city.areaCode());
    Scope scope = Scope.of(atlas, home);
    return IntStream.range(0, title.length())
        .mapToObj(i -> names.chain(title.substring(i), scope))
        .filter(chain -> chain.end() > 0 && chain.unclear() == chain.end())
        .filter(chain -> chain.division().filter(d -> isIn(d, city)).isPresent())
        .map(Chain::locality)
        .findFirst()
        .orElse(home);
  }

  private static boolean isIn(Division division, Place city) {
    return division.code().startsWith(city.stem()) && !division.district().isEmpty();
  }

  /** A province that the title starts with. */
  private Locality province(String title) {
    int end = atlas.nameEnd(title, 0);
    return atlas.named(title.substring(0, Math.max(end, 0))).stream()
        .filter(Place::isProvince)
        .findFirst()
        .map(place -> new Locality(Optional.of(atlas.division(place)), place.areaCode()))
        .orElse(Locality.NOWHERE);
  }
}
