package zhinan.ingest.normalize.place;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import zhinan.model.Division;

/**
 * The place that names are seen from. Immutable, may be shared.
 *
 * @param from as the caller knows it
 * @param city the city it lies in or is
 * @param province the province
 */
record Scope(Locality from, Optional<Place> city, Optional<Place> province) {

  static Scope of(Atlas atlas, Locality from) {
    Optional<String> code = from.division().map(Division::code);
    Optional<Place> place = code.flatMap(atlas::coded);
    return new Scope(
        from,
        place
            .flatMap(atlas::city)
            .or(() -> code.flatMap(c -> atlas.coded(c.substring(0, 4) + "00"))),
        code.flatMap(c -> atlas.coded(c.substring(0, 2) + "0000")));
  }

  Optional<Division> division() {
    return from.division();
  }

  String areaCode() {
    return from.areaCode();
  }

  /**
   * Those of some places of one name that lie nearest: in the city; a city; for what is seen from a
   * province, in it.
   */
  List<Place> nearest(List<Place> places) {
    if (places.size() < 2) {
      return places;
    }
    List<Place> inCity = in(places, city);
    List<Place> wide = places.stream().filter(Predicate.not(Place::isCounty)).toList();
    List<Place> inProvince = city.isPresent() ? List.of() : in(places, province);
    return Stream.of(inCity, wide, inProvince)
        .filter(some -> some.size() == 1)
        .findFirst()
        .orElse(places);
  }

  private static List<Place> in(List<Place> places, Optional<Place> home) {
    return places.stream().filter(place -> home.filter(h -> h.holds(place)).isPresent()).toList();
  }
}
