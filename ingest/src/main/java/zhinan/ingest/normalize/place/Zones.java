package zhinan.ingest.normalize.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Functional zones: by the table, or by how they are called. Immutable, may be shared.
 *
 * <p>Example: {@code 高新园区} and {@code 高新技术产业园区} of a city that the table knows no zone of are one
 * zone 高新区; {@code 花园口经济区} is a zone by its ending.
 */
final class Zones {
  private final ZoneKinds kinds;
  private final Map<String, List<String>> ofCity = new HashMap<>();

  private Zones(ZoneKinds kinds) {
    this.kinds = kinds;
  }

  static Zones load() {
    Zones zones = new Zones(ZoneKinds.load());
    for (String[] row : Table.rows("zones.tsv", 2)) {
      zones.ofCity.computeIfAbsent(row[0], code -> new ArrayList<>()).add(row[1]);
    }
    return zones;
  }

  /** Behind the end of the zone's name that starts at an index; -1 for none. */
  int end(String words, int at) {
    return kinds.end(words, at);
  }

  /** The name that a zone of the city is known by. */
  String name(String printed, Place city) {
    List<String> known = ofCity.getOrDefault(city.code(), List.of());
    if (known.contains(printed)) {
      return printed;
    }
    String bare = without(city.shortName(), without(city.name(), printed));
    if (known.contains(bare)) {
      return bare;
    }
    String key = kinds.key(bare);
    List<String> same = known.stream().filter(name -> kinds.key(name).equals(key)).toList();
    return same.size() == 1 ? same.get(0) : kinds.form(bare);
  }

  /** The city's name is no part of the zone's where the rest is a zone's name by itself. */
  private String without(String front, String name) {
    boolean rest = name.startsWith(front) && end(name, front.length()) == name.length();
    return rest ? name.substring(front.length()) : name;
  }
}
