package zhinan.ingest.normalize.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhinan.model.Conversion;
import zhinan.model.Division;

/**
 * The divisions of China, by code and by name, with their area codes; former names, short names and
 * functional zones too.
 *
 * <p>Example: seen from 大连市, {@code 中山} is its 中山区 and not 中山市 of 广东省, {@code 沙区} its 沙河口区, {@code
 * 普兰店市} the 普兰店区 that it has become, {@code 高新园区} its zone 高新区. Loads in a few milliseconds from
 * the committed tables, whose heads name their sources. Immutable, may be shared.
 */
public final class Gazetteer {
  private final PlaceNames names = PlaceNames.load();
  private final Atlas atlas = names.atlas();
  private final ShortNames shortNames = names.shortNames();
  private final OfficePlaces offices = new OfficePlaces(names);
  private final HomeFinder homes = new HomeFinder(names);

  private Gazetteer() {}

  /** With the committed tables. */
  public static Gazetteer load() {
    return new Gazetteer();
  }

  PlaceNames names() {
    return names;
  }

  /** Whether it has a code of its own below a city, as zones have not. */
  static boolean isCounty(Division division) {
    return !division.code().endsWith("00");
  }

  /** Whether it is a province as a whole, and none of the municipalities. */
  static boolean isProvince(Division division) {
    return (division.city() + division.district()).isEmpty();
  }

  /** The divisions that the words start with. */
  DivisionChain chain(String words, Locality from) {
    return names.chain(words, PlaceScope.of(atlas, from));
  }

  /**
   * The place that a document is from, as its title, its first lines, and the divisions and area
   * codes of its text tell; {@link Locality#NOWHERE} where they do not agree.
   */
  public Locality locality(Conversion conversion) {
    return homes.home(conversion);
  }

  /**
   * The division that a name means, seen from a place: {@code 西 岗}, {@code 沙区}, {@code 普兰店市}; empty
   * where it names none or several.
   */
  public Optional<Division> division(String name, Locality from) {
    return place(name, from).division();
  }

  /** The same with its area code; {@link Locality#NOWHERE} where the name names none or several. */
  public Locality place(String name, Locality from) {
    List<Locality> all = places(name, from);
    return all.size() == 1 ? all.get(0) : Locality.NOWHERE;
  }

  /** All divisions that a name can mean, seen from a place; one where there is no doubt. */
  public List<Division> candidates(String name, Locality from) {
    return places(name, from).stream().flatMap(place -> place.division().stream()).toList();
  }

  /**
   * The place that an office's name or address names, inside the given one: {@code 大连市西岗区妇幼保健院}
   * from 大连市 is 西岗区 with its area code; the given one where it names none.
   */
  public Locality narrow(String words, Locality from) {
    String bare = PlaceText.words(words);
    List<Locality> whole = places(bare, from);
    if (whole.size() == 1 && isInside(whole.get(0), from)) {
      return whole.get(0);
    }
    DivisionChain chain = chain(bare, from);
    boolean far = chain.complete() || chain.division().filter(Gazetteer::isProvince).isPresent();
    boolean named = chain.end() > 0 && (far || isInside(chain.locality(), from));
    Locality wide = named ? chain.locality() : from;
    boolean city =
        wide.division().filter(d -> d.district().isEmpty() && !isProvince(d)).isPresent();
    return city || !named ? offices.inside(bare.substring(named ? chain.end() : 0), wide) : wide;
  }

  /** Whether a place lies in the other's city. */
  private boolean isInside(Locality place, Locality from) {
    Optional<AtlasPlace> city = PlaceScope.of(atlas, from).city();
    return city.isEmpty()
        || place.division().filter(d -> d.code().startsWith(city.get().stem())).isPresent();
  }

  private List<Locality> places(String name, Locality from) {
    String word = PlaceText.words(name);
    PlaceScope scope = PlaceScope.of(atlas, from);
    DivisionChain chain = chain(word, from);
    if (!word.isEmpty() && chain.end() == word.length()) {
      return List.of(chain.locality());
    }
    return word.length() < 2 || word.length() > atlas.longestName()
        ? List.of()
        : shortPlaces(word, scope);
  }

  private List<Locality> shortPlaces(String word, PlaceScope scope) {
    Optional<AtlasPlace> home = scope.city().filter(city -> isBelow(word, city));
    if (home.isPresent()) {
      String rest = word.substring(home.get().shortName().length());
      return shortNames.whole(home.get(), rest).stream().map(this::locality).toList();
    }
    List<AtlasPlace> near =
        scope.city().map(city -> shortNames.whole(city, word)).orElse(List.of());
    List<AtlasPlace> all = near.isEmpty() ? atlas.shortlyNamed(word) : near;
    Stream<AtlasPlace> full = atlas.named(word).stream();
    List<AtlasPlace> nearest = scope.nearest(Stream.concat(all.stream(), full).distinct().toList());
    return nearest.stream().map(this::locality).toList();
  }

  /** 大连西岗: the short name of the city, and of a division below it. */
  private boolean isBelow(String word, AtlasPlace city) {
    String front = city.shortName();
    return word.startsWith(front)
        && !shortNames.whole(city, word.substring(front.length())).isEmpty();
  }

  private Locality locality(AtlasPlace place) {
    return new Locality(Optional.of(atlas.division(place)), place.areaCode());
  }
}
