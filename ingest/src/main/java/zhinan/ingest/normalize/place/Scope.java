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
      return places.stream().filter(this::isClear).toList();
    }
    List<Place> inCity = city.map(home -> in(places, home)).orElse(List.of());
    List<Place> wide = places.stream().filter(Predicate.not(Place::isCounty)).toList();
    List<Place> inProvince =
        province.filter(home -> city.isEmpty()).map(home -> in(places, home)).orElse(List.of());
    return Stream.of(inCity, wide, inProvince)
        .filter(some -> some.size() == 1)
        .findFirst()
        .orElse(places);
  }

  /** Seen from a city, 东区 is a part of it or of a building, not the 东区 of a city far away. */
  private boolean isClear(Place place) {
    boolean far = city.filter(home -> !home.holds(place)).isPresent();
    return !far || !place.isCounty() || place.name().length() > 2;
  }

  private static List<Place> in(List<Place> places, Place home) {
    return places.stream().filter(home::holds).toList();
  }
}
