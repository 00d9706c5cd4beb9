package zhinan.ingest.normalize.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the names of zones end in, the longest ending first. Immutable, may be shared. */
final class ZoneKinds {
  /** The longest name in front of an ending in zones.tsv is 转型综合改革, of six characters. */
  private static final int LONGEST_FRONT = 6;

  private static final String NO_FRONT = "[省市县镇乡路街巷号楼区的在到由和与及于]";

  private final List<ZoneKind> kinds;

  private ZoneKinds(List<ZoneKind> kinds) {
    this.kinds = kinds;
  }

  static ZoneKinds load() {
    List<ZoneKind> kinds = new ArrayList<>();
    for (String[] row : Table.rows("zone-kinds.tsv", 3)) {
      kinds.add(ZoneKind.of(row));
    }
    kinds.sort(Comparator.comparingInt(kind -> -kind.ending().length()));
    return new ZoneKinds(kinds);
  }

  /** Behind the end of the zone's name that starts at an index; -1 for none. */
  int end(String words, int at) {
    for (int i = at; i <= at + LONGEST_FRONT && i < words.length(); i++) {
      for (ZoneKind kind : kinds) {
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

  /** What a zone's name is compared by. */
  String key(String name) {
    return kind(name).map(kind -> kind.front(name) + kind.key()).orElse(name);
  }

  /** The usual form of a zone's name. */
  String form(String name) {
    return kind(name).map(kind -> kind.front(name) + kind.form()).orElse(name);
  }

  private Optional<ZoneKind> kind(String name) {
    return kinds.stream().filter(kind -> name.endsWith(kind.ending())).findFirst();
  }
}
