package zhinan.ingest.normalize.place;

import java.util.Optional;

/**
 * Finds the district that an office's name names somewhere: {@code 住房公积金管理中心铜山管理部}, {@code
 * 市公安局西岗分局}. Immutable, may be shared.
 */
final class OfficePlaces {
  private final Atlas atlas;
  private final Zones zones;
  private final NamedDistrict districts;

  OfficePlaces(Names names) {
    this.atlas = names.atlas();
    this.zones = names.zones();
    this.districts = new NamedDistrict(atlas, names.words().of("branch"));
  }

  /** The place inside the given one; the given one where none is named. */
  Locality inside(String words, Locality from) {
    Scope scope = Scope.of(atlas, from);
    if (scope.city().isEmpty()) {
      return from;
    }
    Place city = scope.city().get();
    Optional<Locality> named = districts.find(words, city).map(this::locality);
    return named.or(() -> zone(words, city)).orElse(from);
  }

  private Optional<Locality> zone(String words, Place city) {
    int end = zones.end(words, 0);
    return end < 0
        ? Optional.empty()
        : Optional.of(
            new Locality(
                Optional.of(atlas.zone(city, zones.name(words.substring(0, end), city))),
                city.areaCode()));
  }

  private Locality locality(Place place) {
    return new Locality(Optional.of(atlas.division(place)), place.areaCode());
  }
}
