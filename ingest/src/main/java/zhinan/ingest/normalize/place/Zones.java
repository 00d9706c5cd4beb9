package zhinan.ingest.normalize.place;

import java.util.ArrayList;
import java.util.Comparator;
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
  /** The longest name in front of an ending in zones.tsv is 转型综合改革, of six characters. */
  private static final int LONGEST_FRONT = 6;

  private static final String NO_FRONT = "[省市县镇乡路街巷号楼区的在到由和与及于]";

  /** What a name ends in: whether it needs a name in front, what it is compared by, its form. */
  private record Kind(String ending, boolean named, String key, String form) {}

  private final List<Kind> kinds;
  private final Map<String, List<String>> ofCity = new HashMap<>();

  private Zones(List<Kind> kinds) {
    this.kinds = kinds;
  }

  static Zones load() {
    List<Kind> kinds = new ArrayList<>();
    for (String[] row : Table.rows("zone-kinds.tsv", 3)) {
      boolean named = row[0].startsWith("*");
      kinds.add(new Kind(row[0].substring(named ? 1 : 0), named, row[1], row[2]));
    }
    kinds.sort(Comparator.comparingInt(kind -> -kind.ending().length()));
    Zones zones = new Zones(kinds);
    for (String[] row : Table.rows("zones.tsv", 2)) {
      zones.ofCity.computeIfAbsent(row[0], code -> new ArrayList<>()).add(row[1]);
    }
    return zones;
  }

  /** Behind the end of the zone's name that starts at an index; -1 for none. */
  int end(String words, int at) {
    for (int i = at; i <= at + LONGEST_FRONT && i < words.length(); i++) {
      for (Kind kind : kinds) {
        if (words.startsWith(kind.ending(), i) && (i > at + 1 || i == at && !kind.named())) {
          return i + kind.ending().length();
        }
      }
      char c = words.charAt(i);
      if (c < '\u4e00' || c > '\u9fff' || NO_FRONT.indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
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
    List<String> same = known.stream().filter(name -> key(name).equals(key(bare))).toList();
    return same.size() == 1 ? same.get(0) : form(bare);
  }

  /** The city's name is no part of the zone's where the rest is a zone's name by itself. */
  private String without(String front, String name) {
    boolean rest = name.startsWith(front) && end(name, front.length()) == name.length();
    return rest ? name.substring(front.length()) : name;
  }

  private String key(String name) {
    return kinds.stream()
        .filter(kind -> name.endsWith(kind.ending()))
        .findFirst()
        .map(kind -> front(name, kind) + kind.key())
        .orElse(name);
  }

  private String form(String name) {
    return kinds.stream()
        .filter(kind -> name.endsWith(kind.ending()))
        .findFirst()
        .map(kind -> front(name, kind) + kind.form())
        .orElse(name);
  }

  private static String front(String name, Kind kind) {
    return name.substring(0, name.length() - kind.ending().length());
  }
}
