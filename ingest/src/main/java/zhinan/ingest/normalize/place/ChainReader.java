package zhinan.ingest.normalize.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhinan.ingest.document.Doubt;
import zhinan.model.Division;

/**
 * Reads the divisions that an address starts with, the widest first: {@code 辽宁省大连市西岗区}, {@code
 * 普兰店皮口镇…}, {@code 高新园区…}. For one reading.
 *
 * <p>A name counts by the place it is read from: 中山区 is that of the city at hand. Where the names
 * contradict each other, what is sure is kept and the rest is left to be read as words.
 */
final class ChainReader {
  /** Two names of the county level cannot hold for one address; more than five levels neither. */
  private static final int MOST_LEVELS = 5;

  private final Atlas atlas;
  private final Zones zones;
  private final ShortNames shortNames;
  private final String words;
  private final Scope scope;
  private final List<Doubt> doubts = new ArrayList<>();
  private Optional<Place> lowest = Optional.empty();
  private Optional<Division> zone = Optional.empty();
  private boolean cityNamed;
  private int at;
  private int before;
  private int unclear;

  ChainReader(Names names, String words, Scope scope) {
    this.atlas = names.atlas();
    this.zones = names.zones();
    this.shortNames = names.shortNames();
    this.words = words;
    this.scope = scope;
  }

  Chain read() {
    for (int level = 0; level < MOST_LEVELS && step(); level++) {
      // each step moves on
    }
    Optional<Division> named = zone.or(() -> lowest.map(atlas::division));
    Optional<Division> division = named.or(() -> scope.from().division());
    String area = lowest.map(Place::areaCode).orElseGet(() -> scope.from().areaCode());
    boolean complete = lowest.isPresent() && cityNamed;
    return new Chain(division, area, at, Math.max(at, unclear), complete, doubts);
  }

  private boolean step() {
    boolean below = lowest.filter(Place::isCounty).isPresent();
    if (zone.isPresent()) {
      return false;
    }
    int end = atlas.nameEnd(words, at);
    if (end > 0 && !isWordGoingOn(end)) {
      return tryName(words.substring(at, end), end);
    }
    return !below && (tryFarCity() || tryZone() || tryShortName());
  }

  /** 大连市场街 names no 大连市. */
  private boolean isWordGoingOn(int end) {
    return words.charAt(end - 1) == '市'
        && (words.startsWith("场", end) || words.startsWith("民服务", end));
  }

  private boolean tryName(String name, int end) {
    List<FormerName> former = atlas.formerlyNamed(name);
    List<Place> now = atlas.named(name);
    Stream<Place> successors = former.stream().map(FormerName::now);
    List<Place> all = fitting(Stream.concat(now.stream(), successors).distinct().toList());
    List<Place> fitting = all.size() > 1 ? fitting(now) : all;
    if (fitting.size() != 1) {
      doubts.add(
          fitting.isEmpty()
              ? ChainRemarks.contradiction(
                  name, lowest.map(Place::name).orElse("the place named before it"))
              : ChainRemarks.ambiguity(name, fitting, atlas));
      unclear = end;
      stepBack();
      return false;
    }
    former.stream()
        .filter(one -> !now.contains(fitting.get(0)) && one.now().equals(fitting.get(0)))
        .findFirst()
        .ifPresent(one -> doubts.add(ChainRemarks.renamed(one)));
    go(fitting.get(0), end);
    return true;
  }

  /** Two names of the county level: neither is sure. */
  private void stepBack() {
    if (lowest.filter(Place::isCounty).isPresent()) {
      lowest = lowest.flatMap(atlas::city);
      at = before;
    }
  }

  private void go(Place place, int end) {
    cityNamed |= place.isCity() || atlas.city(place).isEmpty() && place.isCounty();
    lowest = Optional.of(place);
    before = at;
    at = end;
  }

  /** Those of some places that can stand here. */
  private List<Place> fitting(List<Place> places) {
    if (lowest.isPresent()) {
      Place above = lowest.get();
      return places.stream().filter(above::holds).toList();
    }
    return scope.nearest(places);
  }

  private boolean tryShortName() {
    Optional<Place> home = lowest.or(scope::city);
    if (home.isEmpty()) {
      return false;
    }
    Optional<ShortName> found =
        lowest.isPresent()
            ? shortNames.below(home.get(), words, at)
            : shortNames
                .of(home.get(), words, at)
                .or(() -> shortNames.below(home.get(), words, at));
    found.ifPresent(one -> go(one.place(), one.end()));
    return found.isPresent();
  }

  /** 郑州高新区 seen from elsewhere: the short name of a city with a division or zone of it. */
  private boolean tryFarCity() {
    Optional<Place> city =
        lowest.isPresent() ? Optional.empty() : atlas.wideAt(words, at).filter(Place::isCity);
    Optional<Place> far = city.filter(place -> shortNames.holdsNext(place, words, at));
    far.ifPresent(place -> go(place, at + place.shortName().length()));
    return far.isPresent();
  }

  private boolean tryZone() {
    Optional<Place> city = lowest.isPresent() ? lowest.flatMap(atlas::city) : scope.city();
    int end = zones.end(words, at);
    if (end < 0 || city.isEmpty()) {
      return false;
    }
    String name = zones.name(words.substring(at, end), city.get());
    zone = Optional.of(atlas.zone(city.get(), name));
    lowest = city;
    at = end;
    return true;
  }
}
