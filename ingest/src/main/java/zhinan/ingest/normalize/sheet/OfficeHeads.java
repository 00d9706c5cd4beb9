package zhinan.ingest.normalize.sheet;

import java.util.List;
import java.util.Optional;
import zhinan.ingest.table.GridSlot;
import zhinan.ingest.table.TableHeads;
import zhinan.text.Text;

/**
 * The heads of tables of offices, and the rows between the offices that are a label and what it
 * labels ({@code 监督电话 | 39052272}). Immutable, may be shared.
 */
final class OfficeHeads implements TableHeads<Role> {
  private final ColumnWords words;
  private final Signs signs;

  OfficeHeads(ColumnWords words, Signs signs) {
    this.words = words;
    this.signs = signs;
  }

  @Override
  public List<Role> roles(String head) {
    return words.roles(head);
  }

  @Override
  public List<Role> labelRoles(String label) {
    return words.wholeRoles(label);
  }

  @Override
  public boolean isValue(Text cell) {
    return signs.isPhone(cell);
  }

  @Override
  public boolean isTelling(Text cell) {
    return isValue(Role.HOURS, cell) || isValue(Role.PHONE, cell);
  }

  @Override
  public boolean isEntry(List<GridSlot> row) {
    return label(row).isPresent();
  }

  /** The label of such a row: the first cell, or the second behind a running number. */
  Optional<GridSlot> label(List<GridSlot> row) {
    List<GridSlot> said = row.stream().filter(GridSlot::isSaid).toList();
    int first = Shapes.isSerial(said.get(0).chars()) ? 1 : 0;
    if (said.size() < first + 2) {
      return Optional.empty();
    }
    GridSlot label = said.get(first);
    List<Role> roles = entryRoles(label.chars());
    boolean fits =
        roles.size() == 1
            && said.subList(first + 1, said.size()).stream()
                .allMatch(slot -> isValue(roles.get(0), slot.text()));
    return fits ? Optional.of(label) : Optional.empty();
  }

  private boolean isValue(Role role, Text value) {
    return switch (role) {
      case PHONE, SUPERVISION -> signs.isPhone(value);
      case HOURS -> Shapes.isHours(value.chars());
      default -> false;
    };
  }

  /** What a label in a row of offices means: {@code 监督电话}, {@code 区卫健局监督电话}. */
  private List<Role> entryRoles(String label) {
    List<Role> whole = words.wholeRoles(label);
    if (!whole.isEmpty()) {
      return whole;
    }
    List<Role> roles = words.roles(label);
    return roles.isEmpty() || ownerOf(label).isEmpty() ? List.of() : roles;
  }

  /** What the label of such a row means. */
  Role labelRole(String label) {
    return entryRoles(label).get(0);
  }

  /** The office that a label begins with: 区卫健局 in {@code 区卫健局监督电话}; empty for none. */
  String ownerOf(String label) {
    int longest = 0;
    for (int end = label.length() - 1; end > 1 && longest == 0; end--) {
      boolean rest = !words.wholeRoles(label.substring(end)).isEmpty();
      longest = rest && signs.names().isOffice(label.substring(0, end)) ? end : 0;
    }
    return label.substring(0, longest);
  }
}
