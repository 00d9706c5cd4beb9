package zhinan.ingest.normalize.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhinan.model.Division;

/**
 * The divisions of the committed tables, by code and by name. Immutable, may be shared.
 *
 * <p>Loading takes a few milliseconds; {@link Division}s are made when one is asked for.
 */
final class Atlas {
  /** As long as the longest full name of the tables; a test compares. */
  static final int LONGEST_NAME = 15;

  private static final Place NOWHERE = new Place("990000", "", "", "");
  private static final String NONE = "0000";
  private static final Comparator<Place> BY_CODE = Comparator.comparing(Place::code);
  private static final String ENDS = "省市区县旗州盟";

  private final List<Place> places = new ArrayList<>(1 << 12);
  private final List<Place> wide = new ArrayList<>();
  private final Map<String, Place> byName = new HashMap<>(1 << 13);
  private final Map<String, List<Place>> namesakes = new HashMap<>();
  private final Map<String, List<Place>> below = new HashMap<>();
  private final Map<String, List<FormerName>> former = new HashMap<>();
  private final Map<String, List<Place>> shortly = new HashMap<>(1 << 13);
  private final Map<Character, List<Place>> wideByFirst = new HashMap<>();

  private Atlas() {
    Place province = NOWHERE;
    Place city = NOWHERE;
    for (String[] row : Table.rows("divisions.tsv", 4)) {
      Place above = row[0].startsWith(city.stem()) ? city : province;
      above = row[0].endsWith(NONE) ? NOWHERE : above;
      Place place = place(row, above);
      add(place, above);
      province = place.isProvince() ? place : province;
      city = place.isCounty() ? city : place;
    }
    Table.rows("old-names.tsv", 5).forEach(this::addFormer);
  }

  static Atlas load() {
    return new Atlas();
  }

  private static Place place(String[] row, Place above) {
    String name = row[1];
    String shortName = row[2].isEmpty() ? name.substring(0, name.length() - 1) : row[2];
    return new Place(row[0], name, shortName, row[3].isEmpty() ? above.areaCode() : row[3]);
  }

  /** In the order of codes, in which each division follows the one it lies in. */
  private void add(Place place, Place above) {
    places.add(place);
    if (!place.isCounty()) {
      wide.add(place);
      wideByFirst.computeIfAbsent(place.shortName().charAt(0), any -> new ArrayList<>()).add(place);
    }
    shortly.computeIfAbsent(place.shortName(), any -> new ArrayList<>(1)).add(place);
    below.computeIfAbsent(above.code(), any -> new ArrayList<>()).add(place);
    Place other = byName.putIfAbsent(place.name(), place);
    if (other != null) {
      namesakes.computeIfAbsent(place.name(), any -> new ArrayList<>(List.of(other))).add(place);
    }
  }

  private void addFormer(String[] row) {
    Optional<Place> now = coded(row[4]);
    Place above =
        now.or(() -> coded(row[0].substring(0, 4) + "00"))
            .or(() -> coded(row[0].substring(0, 2) + NONE))
            .orElse(NOWHERE);
    Place old = place(new String[] {row[0], row[1], "", ""}, above);
    former
        .computeIfAbsent(row[1], any -> new ArrayList<>())
        .add(new FormerName(old, row[2], row[3], now));
  }

  Optional<Place> coded(String code) {
    int at = Collections.binarySearch(places, new Place(code, "", "", ""), BY_CODE);
    return at < 0 ? Optional.empty() : Optional.of(places.get(at));
  }

  /** Cities and provinces, in the order of their codes. */
  List<Place> wide() {
    return wide;
  }

  /** Those of the full name. */
  List<Place> named(String name) {
    Place place = byName.get(name);
    return place == null ? List.of() : namesakes.getOrDefault(name, List.of(place));
  }

  /** Those of the short name. */
  List<Place> shortlyNamed(String name) {
    return shortly.getOrDefault(name, List.of());
  }

  /** The city or province of the short name that stands at an index. */
  Optional<Place> wideAt(String words, int at) {
    if (at >= words.length()) {
      return Optional.empty();
    }
    for (Place place : wideByFirst.getOrDefault(words.charAt(at), List.of())) {
      if (words.startsWith(place.shortName(), at)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /** Those that once had the full name. */
  List<FormerName> formerlyNamed(String name) {
    return former.getOrDefault(name, List.of());
  }

  /** Those right below. */
  List<Place> below(Place place) {
    return below.getOrDefault(place.code(), List.of());
  }

  /** The city that a division lies in or is; empty for provinces and counties right below one. */
  Optional<Place> city(Place place) {
    if (!place.isCounty()) {
      return Optional.of(place).filter(Place::isCity);
    }
    return coded(place.code().substring(0, 4) + "00")
        .or(() -> coded(place.code().substring(0, 2) + NONE))
        .filter(Place::isCity);
  }

  /** Where a full name, present or former, starts at an index: behind its end; -1 for none. */
  int nameEnd(String words, int at) {
    for (int end = Math.min(words.length(), at + LONGEST_NAME); end > at + 1; end--) {
      if (ENDS.indexOf(words.charAt(end - 1)) >= 0) {
        String name = words.substring(at, end);
        if (byName.containsKey(name) || former.containsKey(name)) {
          return end;
        }
      }
    }
    return -1;
  }

  /** With the names of the divisions above. */
  Division division(Place place) {
    String province = coded(place.code().substring(0, 2) + NONE).orElse(place).name();
    String city = city(place).map(Place::name).orElse("");
    return new Division(place.code(), province, city, place.isCounty() ? place.name() : "");
  }

  /** A zone of a city. */
  Division zone(Place city, String name) {
    Division home = division(city);
    return new Division(home.code(), home.province(), home.city(), name);
  }
}
