package zhinan.ingest.normalize.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words that addresses are cut at, by role. Immutable, may be shared. */
final class AddressWords {
  private final Map<String, List<String>> byRole = new HashMap<>();

  private AddressWords() {
    for (String[] row : Atlas.PlaceRows.rows("address-words.tsv", 2)) {
      byRole.computeIfAbsent(row[0], role -> new ArrayList<>()).add(row[1]);
    }
    byRole.values().forEach(list -> list.sort(Comparator.comparingInt(word -> -word.length())));
  }

  static AddressWords load() {
    return new AddressWords();
  }

  /** The words of a role, the longest first. */
  List<String> of(String role) {
    return byRole.get(role);
  }

  /** The same as the alternatives of a regular expression, in a group that does not capture. */
  String alternatives(String role) {
    return of(role).stream().collect(Collectors.joining("|", "(?:", ")"));
  }
}
