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
record PlaceScope(Locality from, Optional<AtlasPlace> city, Optional<AtlasPlace> province) {

  static PlaceScope of(Atlas atlas, Locality from) {
    Optional<String> code = from.division().map(Division::code);
    Optional<AtlasPlace> city = code.flatMap(atlas::coded).flatMap(atlas::city);
    return new PlaceScope(
        from,
        city.or(() -> code.flatMap(c -> atlas.coded(c.substring(0, 4) + "00"))),
        code.flatMap(c -> atlas.coded(c.substring(0, 2) + "0000")));
  }

  /**
   * Those of some places of one name that lie nearest: in the city; a city; for what is seen from a
   * province, in it.
   */
  List<AtlasPlace> nearest(List<AtlasPlace> places) {
    if (places.size() < 2) {
      return places.stream().filter(this::isClear).toList();
    }
    List<AtlasPlace> inCity = in(city.stream().toList(), places);
    List<AtlasPlace> wide = places.stream().filter(Predicate.not(AtlasPlace::isCounty)).toList();
    List<AtlasPlace> inProvince =
        in(province.filter(home -> city.isEmpty()).stream().toList(), places);
    return Stream.of(inCity, wide, inProvince)
        .filter(some -> some.size() == 1)
        .findFirst()
        .orElse(places);
  }

  /** Seen from a city, 东区 is a part of it or of a building, not the 东区 of a city far away. */
  private boolean isClear(AtlasPlace place) {
    boolean far = city.filter(home -> !home.holds(place)).isPresent();
    return !far || !place.isCounty() || place.name().length() > 2;
  }

  private static List<AtlasPlace> in(List<AtlasPlace> home, List<AtlasPlace> places) {
    return home.stream().flatMap(in -> places.stream().filter(in::holds)).toList();
  }
}
