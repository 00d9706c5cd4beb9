package zhinan.ingest.normalize.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How much of a document speaks for which city. For one document.
 *
 * <p>Each full name of a city or of a district that only one city has counts 1, each phone number
 * with an area code 1, shared by the cities of that code; a name in the first lines, where the
 * publisher's own name stands, counts 2, one in the title 10.
 */
final class Evidence {
  /**
   * What the head of a document is. A choice, not a measure: none of the guides at hand is decided
   * by it.
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

  private static final String ENDS = "市区县旗州盟";

  private final Atlas atlas;
  private final Zones zones;
  private final ShortNames shortNames;
  private final Map<Place, Double> weights = new HashMap<>();
  private final Map<String, List<Place>> byAreaCode;

  private Evidence(Names names) {
    this.atlas = names.atlas();
    this.zones = names.zones();
    this.shortNames = names.shortNames();
    this.byAreaCode =
        atlas.wide().stream().filter(Place::isCity).collect(Collectors.groupingBy(Place::areaCode));
  }

  /** The weight of each city that anything speaks for. */
  static Map<Place, Double> weigh(Names names, String title, String text) {
    Evidence evidence = new Evidence(names);
    evidence.title(title);
    String part = text.substring(0, Math.min(text.length(), ENOUGH_TEXT));
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
      if (ENDS.indexOf(text.charAt(i)) >= 0) {
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
    List<Place> named = places(name);
    if (named.size() == 1 && !isProvince(named.get(0))) {
      add(atlas.city(named.get(0)).orElse(named.get(0)), weight);
    }
    return !named.isEmpty();
  }

  private List<Place> places(String name) {
    List<Place> now = atlas.named(name);
    return now.isEmpty() ? atlas.formerlyNamed(name).stream().map(FormerName::now).toList() : now;
  }

  private static boolean isProvince(Place place) {
    return place.isProvince() && !place.isMunicipality();
  }

  /** A title may name its city shortly: 大连高新区…; 中山公园… is none of 中山市's without a zone. */
  private void shortName(String title) {
    Optional<Place> city = atlas.wideAt(title, 0).filter(Place::isCity);
    city.ifPresent(place -> add(place, isNaming(place, title) ? IN_TITLE : IN_HEAD));
  }

  private boolean isNaming(Place city, String title) {
    return shortNames.holdsNext(city, title, 0) || zones.end(title, 0) > city.shortName().length();
  }

  private void add(Place city, double weight) {
    weights.merge(city, weight, Double::sum);
  }

  /** 0411-82387611, (0411)…: 0, two or three digits, a mark, a digit. */
  private void areaCodes(String text) {
    for (int at = text.indexOf('0'); at >= 0; at = text.indexOf('0', at + 1)) {
      int end = at + 1;
      while (end < text.length() && end < at + 5 && isDigit(text.charAt(end))) {
        end++;
      }
      boolean starts = at == 0 || !isDigit(text.charAt(at - 1));
      if (starts && (end - at == 3 || end - at == 4) && isNumberBehind(text, end)) {
        areaCode(text.substring(at + 1, end));
      }
    }
  }

  private static boolean isNumberBehind(String text, int at) {
    int next = at;
    while (next < text.length() && next < at + 3 && "-—–－ )）".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next > at && next < text.length() && isDigit(text.charAt(next));
  }

  private void areaCode(String code) {
    List<Place> cities = byAreaCode.getOrDefault(code, List.of());
    cities.forEach(city -> add(city, 1.0 / cities.size()));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
