package zhinan.ingest.table;

import java.util.List;
import zhinan.text.Text;

/**
 * A column of a section of a {@link DataTable}. Immutable, may be shared.
 *
 * @param index 0-based place in the upright table
 * @param levels the words over it, from the top; none where it has no head
 * @param roles what its head says, or its cells where the head is unknown; empty where nothing is
 *     known
 * @param declared whether the head says so, not only the cells
 */
public record DataColumn<K>(int index, List<Text> levels, List<K> roles, boolean declared) {
  public DataColumn {
    levels = List.copyOf(levels);
    roles = List.copyOf(roles);
  }

  /** The words of all levels, joined, without blanks and colons; {@code ""} for no head. */
  public String head() {
    StringBuilder head = new StringBuilder();
    levels.forEach(level -> head.append(GridSlot.key(level.chars())));
    return head.toString();
  }

  public boolean has(K role) {
    return roles.contains(role);
  }
}
