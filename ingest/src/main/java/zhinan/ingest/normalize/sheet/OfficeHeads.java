package zhinan.ingest.normalize.sheet;

import java.util.List;
import java.util.Optional;
import zhinan.ingest.table.GridSlot;
import zhinan.ingest.table.TableHeads;
import zhinan.ingest.words.LabelWords;
import zhinan.ingest.words.OfficeField;
import zhinan.text.Text;

/**
 * The heads of tables of offices, and the rows between the offices that are a label and what it
 * labels ({@code 监督电话 | 39052272}). Immutable, may be shared.
 */
final class OfficeHeads implements TableHeads<OfficeField> {
  private final LabelWords words;
  private final CellSigns signs;

  OfficeHeads(LabelWords words, CellSigns signs) {
    this.words = words;
    this.signs = signs;
  }

  @Override
  public List<OfficeField> roles(String head) {
    return words.fields(head);
  }

  @Override
  public List<OfficeField> labelRoles(String label) {
    return words.known(label);
  }

  @Override
  public boolean isValue(Text cell) {
    return signs.isPhone(cell);
  }

  @Override
  public boolean isTelling(Text cell) {
    return isValue(OfficeField.HOURS, cell) || isValue(OfficeField.PHONES, cell);
  }

  @Override
  public boolean isEntry(List<GridSlot> row) {
    return label(row).isPresent();
  }

  /** The label of such a row: the first cell, or the second behind a running number. */
  Optional<GridSlot> label(List<GridSlot> row) {
    List<GridSlot> said = row.stream().filter(GridSlot::isSaid).toList();
    int first = CellShapes.isSerial(said.get(0).chars()) ? 1 : 0;
    if (said.size() < first + 2) {
      return Optional.empty();
    }
    GridSlot label = said.get(first);
    List<OfficeField> roles = entryRoles(label.chars());
    boolean fits =
        roles.size() == 1
            && said.subList(first + 1, said.size()).stream()
                .allMatch(slot -> isValue(roles.get(0), slot.text()));
    return fits ? Optional.of(label) : Optional.empty();
  }

  private boolean isValue(OfficeField role, Text value) {
    return switch (role) {
      case PHONES, SUPERVISION -> signs.isPhone(value);
      case HOURS -> CellShapes.isHours(value.chars());
      default -> false;
    };
  }

  /** What a label in a row of offices means: {@code 监督电话}, {@code 区卫健局监督电话}. */
  private List<OfficeField> entryRoles(String label) {
    List<OfficeField> whole = words.known(label);
    if (!whole.isEmpty()) {
      return whole;
    }
    List<OfficeField> roles = words.fields(label);
    return roles.isEmpty() || ownerOf(label).isEmpty() ? List.of() : roles;
  }

  /** What the label of such a row means. */
  OfficeField labelRole(String label) {
    return entryRoles(label).get(0);
  }

  /** The office that a label begins with: 区卫健局 in {@code 区卫健局监督电话}; empty for none. */
  String ownerOf(String label) {
    int longest = 0;
    for (int end = label.length() - 1; end > 1 && longest == 0; end--) {
      boolean rest = !words.known(label.substring(end)).isEmpty();
      longest = rest && signs.names().isOffice(label.substring(0, end)) ? end : 0;
    }
    return label.substring(0, longest);
  }
}
