package zhinan.ingest.normalize.place;

import java.util.Comparator;
import java.util.Optional;
import zhinan.text.WordList;

/**
 * Finds the district that an office's name names somewhere: {@code 住房公积金管理中心铜山管理部}, {@code
 * 市公安局西岗分局}. Immutable, may be shared.
 */
final class OfficePlaces {
  private final Atlas atlas;
  private final Zones zones;
  private final NamedDistrict districts;

  OfficePlaces(PlaceNames names) {
    this.atlas = names.atlas();
    this.zones = names.zones();
    this.districts = new NamedDistrict(atlas, names.words().of(AddressWord.BRANCH));
  }

  /** The place inside the given one; the given one where none is named. */
  Locality inside(String words, Locality from) {
    PlaceScope scope = PlaceScope.of(atlas, from);
    if (scope.city().isEmpty()) {
      return from;
    }
    AtlasPlace city = scope.city().get();
    Optional<Locality> named = districts.find(words, city).map(this::locality);
    return named.or(() -> zone(words, city)).orElse(from);
  }

  private Optional<Locality> zone(String words, AtlasPlace city) {
    int end = zones.end(words, 0);
    return end < 0
        ? Optional.empty()
        : Optional.of(
            new Locality(
                Optional.of(atlas.zone(city, zones.name(words.substring(0, end), city))),
                city.areaCode()));
  }

  private Locality locality(AtlasPlace place) {
    return new Locality(Optional.of(atlas.division(place)), place.areaCode());
  }

  /**
   * Finds the district of a city that some words name: {@code 铜山区}, or {@code 西岗} in front of
   * {@code 分局}. Immutable, may be shared.
   */
  private static final class NamedDistrict {
    private final Atlas atlas;
    private final WordList branches;

    /** A division and where its name stands, 0-based. */
    private record Named(AtlasPlace place, int at) {}

    NamedDistrict(Atlas atlas, WordList branches) {
      this.atlas = atlas;
      this.branches = branches;
    }

    /** The first that is named, by its full name or by a short one in front of 分局, 管理部 …. */
    Optional<AtlasPlace> find(String words, AtlasPlace city) {
      return atlas.below(city).stream()
          .flatMap(place -> at(words, place).stream())
          .min(Comparator.comparingInt(Named::at))
          .map(Named::place);
    }

    private Optional<Named> at(String words, AtlasPlace place) {
      int full = words.indexOf(place.name());
      int at = full >= 0 ? full : branch(words, place.shortName());
      return at >= 0 ? Optional.of(new Named(place, at)) : Optional.empty();
    }

    private int branch(String words, String shortName) {
      int at = shortName.length() > 1 ? words.indexOf(shortName) : -1;
      int end = at + shortName.length();
      boolean office = at >= 0 && branches.startsAt(words, end) > 0;
      return office ? at : -1;
    }
  }
}
