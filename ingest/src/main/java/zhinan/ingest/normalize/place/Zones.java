package zhinan.ingest.normalize.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhinan.text.Signs;

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
    for (String[] row : Atlas.rows("zones.tsv", 2)) {
      zones.ofCity.computeIfAbsent(row[0], code -> new ArrayList<>()).add(row[1]);
    }
    return zones;
  }

  /** Behind the end of the zone's name that starts at an index; -1 for none. */
  int end(String words, int at) {
    return kinds.end(words, at);
  }

  /** The name that a zone of the city is known by. */
  String name(String printed, AtlasPlace city) {
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

  /**
   * An ending of zones' names: {@code 高新技术产业园区} is compared as, and called, 高新区.
   *
   * @param ending what names end in
   * @param named whether it needs a name in front
   * @param key what stands for the ending where names are compared
   * @param form what stands for it in the name that is given out
   */
  private record ZoneKind(String ending, boolean named, String key, String form) {
    /** From a row of the table: a star in front of endings that need a name. */
    static ZoneKind of(String[] row) {
      boolean named = row[0].startsWith("*");
      return new ZoneKind(row[0].substring(named ? 1 : 0), named, row[1], row[2]);
    }

    /** What stands in front of the ending of a name. */
    String front(String name) {
      return name.substring(0, name.length() - ending.length());
    }
  }

  /** What the names of zones end in, the longest ending first. Immutable, may be shared. */
  private static final class ZoneKinds {
    /** The longest name in front of an ending in zones.tsv is 转型综合改革, of six characters. */
    private static final int LONGEST_FRONT = 6;

    private static final String NO_FRONT = "[省市县镇乡路街巷号楼区的在到由和与及于]";

    private final List<Zones.ZoneKind> kinds;

    private ZoneKinds(List<Zones.ZoneKind> kinds) {
      this.kinds = kinds;
    }

    static ZoneKinds load() {
      List<Zones.ZoneKind> kinds = new ArrayList<>();
      for (String[] row : Atlas.rows("zone-kinds.tsv", 3)) {
        kinds.add(Zones.ZoneKind.of(row));
      }
      kinds.sort(Comparator.comparingInt(kind -> -kind.ending().length()));
      return new ZoneKinds(kinds);
    }

    /** Behind the end of the zone's name that starts at an index; -1 for none. */
    int end(String words, int at) {
      for (int i = at; i <= at + LONGEST_FRONT && i < words.length(); i++) {
        for (Zones.ZoneKind kind : kinds) {
          if (words.startsWith(kind.ending(), i) && (i > at + 1 || i == at && !kind.named())) {
            return i + kind.ending().length();
          }
        }
        char c = words.charAt(i);
        if (!Signs.isHan(c) || NO_FRONT.indexOf(c) >= 0) {
          return -1;
        }
      }
      return -1;
    }

    /** What a zone's name is compared by. */
    String key(String name) {
      return kind(name).map(kind -> kind.front(name) + kind.key()).orElse(name);
    }

    /** The usual form of a zone's name. */
    String form(String name) {
      return kind(name).map(kind -> kind.front(name) + kind.form()).orElse(name);
    }

    private Optional<Zones.ZoneKind> kind(String name) {
      return kinds.stream().filter(kind -> name.endsWith(kind.ending())).findFirst();
    }
  }
}
