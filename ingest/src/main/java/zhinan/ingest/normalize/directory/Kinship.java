package zhinan.ingest.normalize.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zhinan.model.Contact;

/**
 * Which directories are copies of each other but for a few entries.
 *
 * <p>Example: a list of fourteen offices whose second copy prints 沙区 for 沙河口区 in one name. Lists
 * are found by the entries they share, so that cost grows with the number of entries. Immutable.
 */
final class Kinship {
  /**
   * Of the longer list this share must be the same in both: lists that differ in more than half of
   * their entries are not copies of each other any more. The definition of "a few", not measured.
   */
  private static final double SHARED = 0.5;

  /** Lists of one or two offices share an entry by chance. */
  private static final int LEAST = 3;

  /** A notice names so many differing entries of each list. */
  private static final int SHOWN = 3;

  private final List<Set<String>> keys = new ArrayList<>();
  private final List<List<String>> entries;
  private final List<List<Contact>> lists;
  private final List<List<Integer>> kin = new ArrayList<>();

  private Kinship(List<List<Contact>> lists, List<List<String>> entries) {
    this.lists = lists;
    this.entries = entries;
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < lists.size(); i++) {
      keys.add(new HashSet<>(entries.get(i)));
      kin.add(new ArrayList<>());
      for (String key : keys.get(i)) {
        holders.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < lists.size(); i++) {
      link(i, holders);
    }
  }

  /**
   * The kinship of lists.
   *
   * @param entries the key of each contact of each list
   */
  static Kinship of(List<List<Contact>> lists, List<List<String>> entries) {
    return new Kinship(lists, entries);
  }

  private void link(int list, Map<String, List<Integer>> holders) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (String key : keys.get(list)) {
      holders.get(key).forEach(other -> shared.merge(other, 1, Integer::sum));
    }
    shared.entrySet().stream()
        .filter(entry -> entry.getKey() < list && isKin(list, entry.getKey(), entry.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(
            other -> {
              kin.get(list).add(other);
              kin.get(other).add(list);
            });
  }

  private boolean isKin(int one, int other, int shared) {
    int longer = Math.max(keys.get(one).size(), keys.get(other).size());
    return shared >= LEAST && shared >= longer * SHARED;
  }

  /** The ids of the directories that the list at the index is kin to. */
  List<String> ids(int index) {
    return kin.get(index).stream().sorted().map(other -> "d" + (other + 1)).toList();
  }

  /** What the list says otherwise than the nearest list in front of it. */
  Optional<String> difference(int index) {
    return kin.get(index).stream()
        .filter(other -> other < index)
        .max(
            Comparator.<Integer>comparingInt(other -> shared(index, other))
                .thenComparing(Comparator.reverseOrder()))
        .map(other -> difference(index, other));
  }

  private int shared(int one, int other) {
    Set<String> both = new HashSet<>(keys.get(one));
    both.retainAll(keys.get(other));
    return both.size();
  }

  private String difference(int index, int other) {
    return "list d"
        + (index + 1)
        + " is list d"
        + (other + 1)
        + " but for some entries; only here: "
        + only(index, other)
        + "; only there: "
        + only(other, index);
  }

  private String only(int here, int there) {
    List<String> names =
        IntStream.range(0, entries.get(here).size())
            .filter(i -> !keys.get(there).contains(entries.get(here).get(i)))
            .mapToObj(i -> shown(lists.get(here).get(i)))
            .toList();
    String more = names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "";
    return names.isEmpty()
        ? "nothing"
        : names.stream().limit(SHOWN).collect(Collectors.joining(", ")) + more;
  }

  private static String shown(Contact contact) {
    String phones = contact.phones().map(stated -> " " + stated.raw().strip()).orElse("");
    return (contact.name() + phones).replaceAll("\\s+", " ").strip();
  }
}
