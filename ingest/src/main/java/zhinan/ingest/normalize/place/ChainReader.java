package zhinan.ingest.normalize.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhinan.ingest.document.Doubt;
import zhinan.model.Division;
import zhinan.model.Severity;
import zhinan.text.Signs;

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
  private final PlaceScope scope;
  private final List<Doubt> doubts = new ArrayList<>();
  private Optional<AtlasPlace> lowest = Optional.empty();
  private Optional<Division> zone = Optional.empty();
  private boolean cityNamed;
  private int at;
  private int before;
  private int unclear;

  ChainReader(PlaceNames names, String words, PlaceScope scope) {
    this.atlas = names.atlas();
    this.zones = names.zones();
    this.shortNames = names.shortNames();
    this.words = words;
    this.scope = scope;
  }

  DivisionChain read() {
    for (int level = 0; level < MOST_LEVELS && step(); level++) {
      // each step moves on
    }
    Optional<Division> named = zone.or(() -> lowest.map(atlas::division));
    Optional<Division> division = named.or(() -> scope.from().division());
    String area = lowest.map(AtlasPlace::areaCode).orElseGet(() -> scope.from().areaCode());
    boolean complete = lowest.isPresent() && cityNamed;
    return new DivisionChain(division, area, at, Math.max(at, unclear), complete, doubts);
  }

  private boolean step() {
    boolean below = lowest.filter(AtlasPlace::isCounty).isPresent();
    if (zone.isPresent()) {
      return false;
    }
    int next = behindComma();
    int end = atlas.nameEnd(words, next);
    if (end > 0 && !isWordGoingOn(end)) {
      return tryName(words.substring(next, end), end);
    }
    return !below && (tryFarCity() || tryZone() || tryShortName());
  }

  /** {@code 环翠区，威海市}: a comma between two names; the place itself where none is. */
  private int behindComma() {
    boolean comma = at > 0 && at < words.length() && Signs.isPause(words.charAt(at));
    return comma ? at + 1 : at;
  }

  /** 大连市场街 names no 大连市. */
  private boolean isWordGoingOn(int end) {
    return words.charAt(end - 1) == '市'
        && (words.startsWith("场", end) || words.startsWith("民服务", end));
  }

  private boolean tryName(String name, int end) {
    List<Atlas.FormerName> former = atlas.formerlyNamed(name);
    List<AtlasPlace> now = atlas.named(name);
    Stream<AtlasPlace> successors = former.stream().map(Atlas.FormerName::now);
    List<AtlasPlace> all = fitting(Stream.concat(now.stream(), successors).distinct().toList());
    List<AtlasPlace> fitting = all.size() > 1 ? fitting(now) : all;
    if (fitting.isEmpty() && now.stream().filter(this::isAbove).count() == 1) {
      cityNamed = true;
      at = end;
      return true;
    }
    if (fitting.size() != 1) {
      doubts.add(
          fitting.isEmpty()
              ? ChainRemarks.contradiction(
                  name, lowest.map(AtlasPlace::name).orElse("the place named before it"))
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

  /** {@code 环翠区 威海市}: the city is named behind what lies in it. */
  private boolean isAbove(AtlasPlace place) {
    return lowest.filter(below -> !place.isCounty() && place.holds(below)).isPresent();
  }

  /** Two names of the county level: neither is sure. */
  private void stepBack() {
    if (lowest.filter(AtlasPlace::isCounty).isPresent()) {
      lowest = lowest.flatMap(atlas::city);
      at = before;
    }
  }

  private void go(AtlasPlace place, int end) {
    cityNamed |= place.isCity() || atlas.city(place).isEmpty() && place.isCounty();
    lowest = Optional.of(place);
    before = at;
    at = end;
  }

  /** Those of some places that can stand here. */
  private List<AtlasPlace> fitting(List<AtlasPlace> places) {
    if (lowest.isPresent()) {
      AtlasPlace above = lowest.get();
      return places.stream().filter(above::holds).toList();
    }
    return scope.nearest(places);
  }

  private boolean tryShortName() {
    Optional<AtlasPlace> home = lowest.or(scope::city);
    if (home.isEmpty()) {
      return false;
    }
    Optional<ShortNames.ShortName> found =
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
    Optional<AtlasPlace> city =
        lowest.isPresent() ? Optional.empty() : atlas.wideAt(words, at).filter(AtlasPlace::isCity);
    Optional<AtlasPlace> far = city.filter(place -> shortNames.holdsNext(place, words, at));
    far.ifPresent(place -> go(place, at + place.shortName().length()));
    return far.isPresent();
  }

  private boolean tryZone() {
    Optional<AtlasPlace> city = lowest.isPresent() ? lowest.flatMap(atlas::city) : scope.city();
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

  /** The doubts about the divisions that an address starts with. */
  private static final class ChainRemarks {
    private ChainRemarks() {}

    static Doubt ambiguity(String name, List<AtlasPlace> places, Atlas atlas) {
      List<String> paths = places.stream().limit(3).map(p -> atlas.division(p).path()).toList();
      return new Doubt(
          Severity.WARNING,
          "address-ambiguous",
          name + " is one of " + places.size() + " divisions: " + String.join(", ", paths));
    }

    /** A division that does not lie in the one named before it. */
    static Doubt contradiction(String name, String above) {
      return new Doubt(
          Severity.WARNING, "address-contradiction", name + " does not lie in " + above);
    }

    static Doubt renamed(Atlas.FormerName former) {
      return new Doubt(
          Severity.INFO,
          "division-renamed",
          former.old().name()
              + " was given up in "
              + former.until()
              + "; "
              + former
                  .successor()
                  .map(now -> "it is " + now.name() + " now")
                  .orElse("it was divided"));
    }
  }
}
