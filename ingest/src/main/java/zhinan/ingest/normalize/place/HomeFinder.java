package zhinan.ingest.normalize.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zhinan.model.Conversion;
import zhinan.model.Division;
import zhinan.text.Brackets;
import zhinan.text.Signs;

/**
 * Finds the place that a document is from by weighing what it names. Immutable, may be shared.
 *
 * <p>Example: a guide whose title names 大连高新区, whose lists name districts of 大连市 and whose phones
 * have its area code is from the zone 高新区 of 大连市.
 */
final class HomeFinder {
  /**
   * Less evidence than this is none: a title that names a city is 10, a single mention in the first
   * lines 2. The guide at hand that says least has 4.
   */
  static final double ENOUGH = 3;

  /**
   * How much more the best city needs than the second. Of the guides at hand and the samples the
   * lowest ratio is 11, of a city that shares its area code; a list of a province's cities has
   * about 1.
   */
  static final double CLEARLY = 2;

  private final PlaceNames names;
  private final TitlePlaces titles;

  HomeFinder(PlaceNames names) {
    this.names = names;
    this.titles = new TitlePlaces(names);
  }

  Locality home(Conversion conversion) {
    String title = PlaceText.words(conversion.guide().title());
    Map<AtlasPlace, Double> weights = CityEvidence.weigh(names, title, conversion.text());
    List<Map.Entry<AtlasPlace, Double>> best =
        weights.entrySet().stream()
            .sorted(
                Map.Entry.<AtlasPlace, Double>comparingByValue()
                    .reversed()
                    .thenComparing(entry -> entry.getKey().code()))
            .limit(2)
            .toList();
    boolean clear =
        !best.isEmpty()
            && best.get(0).getValue() >= ENOUGH
            && (best.size() == 1 || best.get(0).getValue() >= CLEARLY * best.get(1).getValue());
    return clear ? titles.district(title, best.get(0).getKey()) : titles.province(title);
  }

  /**
   * How much of a document speaks for which city. For one document.
   *
   * <p>Each full name of a city or of a district that only one city has counts 1, each phone number
   * with an area code 1, shared by the cities of that code; a name in the first lines, where the
   * publisher's own name stands, counts 2, one in the title 10.
   */
  private static final class CityEvidence {
    /**
     * What the head of a document is. A choice, not a measure: none of the guides at hand is
     * decided by it.
     */
    private static final int HEAD = 300;

    private static final double IN_TITLE = 10;
    private static final double IN_HEAD = 2;

    /** More text makes no difference: the two large guides at hand are decided after 20,000. */
    private static final int ENOUGH_TEXT = 100_000;

    /**
     * Names in running text have 3 to 6 characters; the longest ones, of autonomous counties, are
     * rare.
     */
    private static final int LONGEST = 6;

    /** 东区 and 西区 are districts of a city, but more often parts of buildings. */
    private static final int SHORTEST = 3;

    private final Atlas atlas;
    private final Zones zones;
    private final ShortNames shortNames;
    private final Map<AtlasPlace, Double> weights = new HashMap<>();
    private final Map<String, List<AtlasPlace>> byAreaCode;

    private CityEvidence(PlaceNames names) {
      this.atlas = names.atlas();
      this.zones = names.zones();
      this.shortNames = names.shortNames();
      this.byAreaCode =
          atlas.wide().stream()
              .filter(AtlasPlace::isCity)
              .collect(Collectors.groupingBy(AtlasPlace::areaCode));
    }

    /** The weight of each city that anything speaks for. */
    static Map<AtlasPlace, Double> weigh(PlaceNames names, String title, String text) {
      CityEvidence evidence = new CityEvidence(names);
      evidence.title(title);
      String part = Signs.fold(text.substring(0, Math.min(text.length(), ENOUGH_TEXT)));
      evidence.names(part, HEAD, IN_HEAD);
      evidence.areaCodes(part);
      return evidence.weights;
    }

    /** Each of the longest full names in the title. */
    private void title(String title) {
      shortName(title);
      for (int i = 0; i < title.length(); i++) {
        int end = atlas.nameEnd(title, i);
        if (end > 0) {
          name(title.substring(i, end), IN_TITLE);
          i = end - 1;
        }
      }
    }

    private void names(String text, int head, double inHead) {
      for (int i = 1; i < text.length(); i++) {
        if (atlas.mayEndName(text.charAt(i))) {
          name(text, i + 1, i < head ? inHead : 1);
        }
      }
    }

    /** The longest full name, present or former, that ends before an index. */
    private void name(String text, int end, double weight) {
      for (int start = Math.max(0, end - LONGEST); start < end - SHORTEST + 1; start++) {
        if (name(text.substring(start, end), weight)) {
          return;
        }
      }
    }

    /** Whether there is such a name; it weighs where it has one meaning. */
    private boolean name(String name, double weight) {
      List<AtlasPlace> named = places(name);
      if (named.size() == 1 && !isProvince(named.get(0))) {
        add(atlas.city(named.get(0)).orElse(named.get(0)), weight);
      }
      return !named.isEmpty();
    }

    private List<AtlasPlace> places(String name) {
      List<AtlasPlace> now = atlas.named(name);
      return now.isEmpty()
          ? atlas.formerlyNamed(name).stream().map(Atlas.FormerName::now).toList()
          : now;
    }

    private static boolean isProvince(AtlasPlace place) {
      return place.isProvince() && !place.isMunicipality();
    }

    /** A title may name its city shortly: 大连高新区…; 中山公园… is none of 中山市's without a zone. */
    private void shortName(String title) {
      Optional<AtlasPlace> city = atlas.wideAt(title, 0).filter(AtlasPlace::isCity);
      city.ifPresent(place -> add(place, isNaming(place, title) ? IN_TITLE : IN_HEAD));
    }

    private boolean isNaming(AtlasPlace city, String title) {
      return shortNames.holdsNext(city, title, 0)
          || zones.end(title, 0) > city.shortName().length();
    }

    private void add(AtlasPlace city, double weight) {
      weights.merge(city, weight, Double::sum);
    }

    /** 0411-82387611, (0411)…: 0, two or three digits, a mark, a digit. */
    private void areaCodes(String text) {
      for (int at = text.indexOf('0'); at >= 0; at = text.indexOf('0', at + 1)) {
        int end = at + 1;
        while (end < text.length() && end < at + 5 && Signs.isDigit(text.charAt(end))) {
          end++;
        }
        boolean starts = at == 0 || !Signs.isDigit(text.charAt(at - 1));
        if (starts && (end - at == 3 || end - at == 4) && isNumberBehind(text, end)) {
          areaCode(text.substring(at + 1, end));
        }
      }
    }

    private static boolean isNumberBehind(String text, int at) {
      int next = at;
      while (next < text.length() && next < at + 3 && isJoint(text.charAt(next))) {
        next++;
      }
      return next > at && next < text.length() && Signs.isDigit(text.charAt(next));
    }

    private void areaCode(String code) {
      List<AtlasPlace> cities = byAreaCode.getOrDefault(code, List.of());
      cities.forEach(city -> add(city, 1.0 / cities.size()));
    }

    private static boolean isJoint(char c) {
      return Signs.isDash(c) || Signs.isBlank(c) || Brackets.isClose(c);
    }
  }

  /** The places that a title names. Immutable, may be shared. */
  private static final class TitlePlaces {
    private final PlaceNames names;
    private final Atlas atlas;

    TitlePlaces(PlaceNames names) {
      this.names = names;
      this.atlas = names.atlas();
    }

    /** The city, or the district or zone of it that the title names. */
    Locality district(String title, AtlasPlace city) {
      Locality home = new Locality(Optional.of(atlas.division(city)), city.areaCode());
      PlaceScope scope = PlaceScope.of(atlas, home);
      return IntStream.range(0, title.length())
          .mapToObj(i -> names.chain(title.substring(i), scope))
          .filter(chain -> chain.end() > 0 && chain.unclear() == chain.end())
          .filter(chain -> chain.division().filter(d -> isIn(d, city)).isPresent())
          .map(DivisionChain::locality)
          .findFirst()
          .orElse(home);
    }

    private static boolean isIn(Division division, AtlasPlace city) {
      return division.code().startsWith(city.stem()) && !division.district().isEmpty();
    }

    /** A province that the title starts with. */
    Locality province(String title) {
      int end = atlas.nameEnd(title, 0);
      return atlas.named(title.substring(0, Math.max(end, 0))).stream()
          .filter(AtlasPlace::isProvince)
          .findFirst()
          .map(place -> new Locality(Optional.of(atlas.division(place)), place.areaCode()))
          .orElse(Locality.NOWHERE);
    }
  }
}
