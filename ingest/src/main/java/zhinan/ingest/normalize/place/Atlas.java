package zhinan.ingest.normalize.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhinan.model.Division;
import zhinan.text.TableLines;

/**
 * The divisions of the committed tables, by code and by name. Immutable, may be shared.
 *
 * <p>Loading takes a few milliseconds; {@link Division}s are made when one is asked for.
 */
final class Atlas {
  private static final AtlasPlace NOWHERE = new AtlasPlace("990000", "", "", "");
  private static final String NONE = "0000";
  private static final Comparator<AtlasPlace> BY_CODE = Comparator.comparing(AtlasPlace::code);

  private final List<AtlasPlace> places = new ArrayList<>(1 << 12);
  private final List<AtlasPlace> wide = new ArrayList<>();
  private final Map<String, AtlasPlace> byName = new HashMap<>(1 << 13);
  private final Map<String, List<AtlasPlace>> namesakes = new HashMap<>();
  private final Map<String, List<AtlasPlace>> below = new HashMap<>();
  private final Map<String, List<FormerName>> former = new HashMap<>();
  private final Map<String, List<AtlasPlace>> shortly = new HashMap<>(1 << 13);
  private final Map<Character, List<AtlasPlace>> wideByFirst = new HashMap<>();

  /** The characters that full names, present or former, end in. */
  private final BitSet lasts = new BitSet();

  private int longest;

  private Atlas() {
    AtlasPlace province = NOWHERE;
    AtlasPlace city = NOWHERE;
    for (String[] row : rows("divisions.tsv", 4)) {
      AtlasPlace above = row[0].startsWith(city.stem()) ? city : province;
      above = row[0].endsWith(NONE) ? NOWHERE : above;
      AtlasPlace place = place(row, above);
      add(place, above);
      province = place.isProvince() ? place : province;
      city = place.isCounty() ? city : place;
    }
    rows("old-names.tsv", 5).forEach(this::addFormer);
  }

  static Atlas load() {
    return new Atlas();
  }

  private static AtlasPlace place(String[] row, AtlasPlace above) {
    String name = row[1];
    String shortName = row[2].isEmpty() ? name.substring(0, name.length() - 1) : row[2];
    return new AtlasPlace(row[0], name, shortName, row[3].isEmpty() ? above.areaCode() : row[3]);
  }

  /** In the order of codes, in which each division follows the one it lies in. */
  private void add(AtlasPlace place, AtlasPlace above) {
    places.add(place);
    index(place.name());
    if (!place.isCounty()) {
      wide.add(place);
      wideByFirst.computeIfAbsent(place.shortName().charAt(0), any -> new ArrayList<>()).add(place);
    }
    shortly.computeIfAbsent(place.shortName(), any -> new ArrayList<>(1)).add(place);
    below.computeIfAbsent(above.code(), any -> new ArrayList<>()).add(place);
    AtlasPlace other = byName.putIfAbsent(place.name(), place);
    if (other != null) {
      namesakes.computeIfAbsent(place.name(), any -> new ArrayList<>(List.of(other))).add(place);
    }
  }

  private void index(String name) {
    lasts.set(name.charAt(name.length() - 1));
    longest = Math.max(longest, name.length());
  }

  private void addFormer(String[] row) {
    index(row[1]);
    Optional<AtlasPlace> now = coded(row[4]);
    AtlasPlace above =
        now.or(() -> coded(row[0].substring(0, 4) + "00"))
            .or(() -> coded(row[0].substring(0, 2) + NONE))
            .orElse(NOWHERE);
    AtlasPlace old = place(new String[] {row[0], row[1], "", ""}, above);
    former
        .computeIfAbsent(row[1], any -> new ArrayList<>())
        .add(new FormerName(old, row[2], row[3], now));
  }

  Optional<AtlasPlace> coded(String code) {
    int at = Collections.binarySearch(places, new AtlasPlace(code, "", "", ""), BY_CODE);
    return at < 0 ? Optional.empty() : Optional.of(places.get(at));
  }

  /** Cities and provinces, in the order of their codes. */
  List<AtlasPlace> wide() {
    return wide;
  }

  /** Those of the full name. */
  List<AtlasPlace> named(String name) {
    AtlasPlace place = byName.get(name);
    return place == null ? List.of() : namesakes.getOrDefault(name, List.of(place));
  }

  /** Those of the short name. */
  List<AtlasPlace> shortlyNamed(String name) {
    return shortly.getOrDefault(name, List.of());
  }

  /** The city or province of the short name that stands at an index. */
  Optional<AtlasPlace> wideAt(String words, int at) {
    if (at >= words.length()) {
      return Optional.empty();
    }
    for (AtlasPlace place : wideByFirst.getOrDefault(words.charAt(at), List.of())) {
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
  List<AtlasPlace> below(AtlasPlace place) {
    return below.getOrDefault(place.code(), List.of());
  }

  /** The city that a division lies in or is; empty for provinces and counties right below one. */
  Optional<AtlasPlace> city(AtlasPlace place) {
    if (!place.isCounty()) {
      return Optional.of(place).filter(AtlasPlace::isCity);
    }
    return coded(place.code().substring(0, 4) + "00")
        .or(() -> coded(place.code().substring(0, 2) + NONE))
        .filter(AtlasPlace::isCity);
  }

  /** As long as the longest full name. */
  int longestName() {
    return longest;
  }

  /** Whether a full name, present or former, can end in the character. */
  boolean mayEndName(char c) {
    return lasts.get(c);
  }

  /** Where a full name, present or former, starts at an index: behind its end; -1 for none. */
  int nameEnd(String words, int at) {
    for (int end = Math.min(words.length(), at + longest); end > at + 1; end--) {
      if (lasts.get(words.charAt(end - 1))) {
        String name = words.substring(at, end);
        if (byName.containsKey(name) || former.containsKey(name)) {
          return end;
        }
      }
    }
    return -1;
  }

  /** With the names of the divisions above. */
  Division division(AtlasPlace place) {
    String province = coded(place.code().substring(0, 2) + NONE).orElse(place).name();
    String city = city(place).map(AtlasPlace::name).orElse("");
    return new Division(place.code(), province, city, place.isCounty() ? place.name() : "");
  }

  /** A zone of a city. */
  Division zone(AtlasPlace city, String name) {
    Division home = division(city);
    return new Division(home.code(), home.province(), home.city(), name);
  }

  /**
   * A row of {@code old-names.tsv}. Immutable, may be shared.
   *
   * @param old the division as it was; its area code is the successor's
   * @param from first year of the name
   * @param until the year in which it was given up
   * @param successor what it is or is part of now; empty where it was divided
   */
  record FormerName(AtlasPlace old, String from, String until, Optional<AtlasPlace> successor) {
    /** What to go on with. */
    AtlasPlace now() {
      return successor.orElse(old);
    }
  }

  /** The rows of a table beside this class, each filled up with {@code ""} to so many columns. */
  static List<String[]> rows(String file, int columns) {
    List<String[]> rows = new ArrayList<>();
    for (String line : TableLines.of(Atlas.class, file)) {
      String[] row = Arrays.copyOf(line.split("\t", columns + 1), columns);
      for (int i = 0; i < columns; i++) {
        row[i] = row[i] == null ? "" : row[i];
      }
      rows.add(row);
    }
    return rows;
  }
}
