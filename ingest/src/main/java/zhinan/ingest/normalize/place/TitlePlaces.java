package zhinan.ingest.normalize.place;

import java.util.Optional;
import java.util.stream.IntStream;
import zhinan.model.Division;

/** The places that a title names. Immutable, may be shared. */
final class TitlePlaces {
  private final Names names;
  private final Atlas atlas;

  TitlePlaces(Names names) {
    this.names = names;
    this.atlas = names.atlas();
  }

  /** The city, or the district or zone of it that the title names. */
  Locality district(String title, Place city) {
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
  Locality province(String title) {
    int end = atlas.nameEnd(title, 0);
    return atlas.named(title.substring(0, Math.max(end, 0))).stream()
        .filter(Place::isProvince)
        .findFirst()
        .map(place -> new Locality(Optional.of(atlas.division(place)), place.areaCode()))
        .orElse(Locality.NOWHERE);
  }
}
