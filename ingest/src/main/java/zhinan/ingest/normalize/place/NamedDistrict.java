package zhinan.ingest.normalize.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the district of a city that some words name: {@code 铜山区}, or {@code 西岗} in front of {@code
 * 分局}. Immutable, may be shared.
 */
final class NamedDistrict {
  private final Atlas atlas;
  private final List<String> branches;

  /** A division and where its name stands, 0-based. */
  private record Named(Place place, int at) {}

  NamedDistrict(Atlas atlas, List<String> branches) {
    this.atlas = atlas;
    this.branches = branches;
  }

  /** The first that is named, by its full name or by a short one in front of 分局, 管理部 …. */
  Optional<Place> find(String words, Place city) {
    return atlas.below(city).stream()
        .flatMap(place -> at(words, place).stream())
        .min(Comparator.comparingInt(Named::at))
        .map(Named::place);
  }

  private Optional<Named> at(String words, Place place) {
    int full = words.indexOf(place.name());
    int at = full >= 0 ? full : branch(words, place.shortName());
    return at >= 0 ? Optional.of(new Named(place, at)) : Optional.empty();
  }

  private int branch(String words, String shortName) {
    int at = shortName.length() > 1 ? words.indexOf(shortName) : -1;
    int end = at + shortName.length();
    boolean office = at >= 0 && branches.stream().anyMatch(word -> words.startsWith(word, end));
    return office ? at : -1;
  }
}
