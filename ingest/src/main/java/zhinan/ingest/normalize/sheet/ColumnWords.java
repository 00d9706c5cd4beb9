package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhinan.ingest.table.GridSlot;

/**
 * What the words at the head of a column mean, from {@code column-words.tsv}.
 *
 * <p>Example: {@code 窗口受理 地址} ends like an ADDRESS; {@code 办理地点及咨询电话} is ADDRESS and PHONE, a piece
 * each; {@code 联系电话（投诉）} is SUPERVISION. Immutable, may be shared.
 */
final class ColumnWords {
  /** The longest header seen that is no sentence has 14 characters. */
  static final int LONGEST_HEADER = 20;

  private static final String MODIFIER = "MODIFIER";

  /** The longest modifier in the table has 3 characters; a test holds the table to it. */
  static final int LONGEST_MODIFIER = 4;

  private static final Pattern CONJUNCTIONS = Pattern.compile("以及|[及和与、/／&，,；;]");

  private final Map<String, List<Role>> wholes = new HashMap<>();
  private final Map<String, List<Role>> ends = new HashMap<>();
  private final Set<String> modifiers = new HashSet<>();
  private final int longest;

  private ColumnWords(List<Vocabulary.Entry> entries) {
    for (Vocabulary.Entry entry : entries) {
      if (entry.role().equals(MODIFIER)) {
        modifiers.add(entry.word());
        continue;
      }
      List<Role> roles = Stream.of(entry.role().split(",")).map(Role::valueOf).toList();
      boolean end = entry.word().startsWith("*");
      (end ? ends : wholes).put(end ? entry.word().substring(1) : entry.word(), roles);
    }
    longest = ends.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  static ColumnWords load() {
    return new ColumnWords(Vocabulary.read("column-words.tsv"));
  }

  /** The roles that a header names, in the order of its pieces; empty where nothing is known. */
  List<Role> roles(String header) {
    String key = GridSlot.key(header);
    if (key.isEmpty() || key.length() > 2 * LONGEST_HEADER) {
      return List.of();
    }
    String outer = Brackets.dropped(key);
    List<Role> roles = piecewise(outer.isEmpty() ? key : outer);
    return roles.equals(List.of(Role.PHONE)) && names(Brackets.inside(key), Role.SUPERVISION)
        ? List.of(Role.SUPERVISION)
        : roles;
  }

  /** Whether the header, or label, names this role and nothing else. */
  boolean names(String header, Role role) {
    return word(GridSlot.key(header)).equals(List.of(role));
  }

  /**
   * What a label means, every word of which the table knows: {@code 受理接待时间}, {@code 监督电话}, but not
   * {@code 医保服务热线}.
   */
  List<Role> wholeRoles(String label) {
    String key = GridSlot.key(label);
    List<Role> whole = wholes.getOrDefault(key, List.of());
    if (!whole.isEmpty() || key.length() > LONGEST_HEADER) {
      return whole;
    }
    for (int from = Math.max(0, key.length() - longest); from < key.length(); from++) {
      List<Role> end = ends.getOrDefault(key.substring(from), List.of());
      if (!end.isEmpty() && areModifiers(key.substring(0, from))) {
        return end;
      }
    }
    return List.of();
  }

  private boolean areModifiers(String words) {
    int at = 0;
    while (at < words.length()) {
      int end = Math.min(words.length(), at + LONGEST_MODIFIER);
      while (end > at && !modifiers.contains(words.substring(at, end))) {
        end--;
      }
      if (end == at) {
        return false;
      }
      at = end;
    }
    return true;
  }

  private List<Role> piecewise(String key) {
    List<Role> whole = wholes.getOrDefault(key, List.of());
    if (!whole.isEmpty()) {
      return whole;
    }
    Set<Role> roles = new LinkedHashSet<>();
    for (String piece : CONJUNCTIONS.split(key)) {
      roles.addAll(word(piece));
    }
    if (roles.size() > 1) {
      roles.remove(Role.REMARK);
    }
    return new ArrayList<>(roles);
  }

  private List<Role> word(String key) {
    List<Role> whole = wholes.getOrDefault(key, List.of());
    if (!whole.isEmpty()) {
      return whole;
    }
    for (int from = Math.max(0, key.length() - longest); from < key.length(); from++) {
      List<Role> end = ends.getOrDefault(key.substring(from), List.of());
      if (!end.isEmpty()) {
        return end;
      }
    }
    return List.of();
  }
}
