package zhinan.ingest.normalize.terms;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.Text;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;

/** Lays the pieces of a body one behind the other with a break between any two. Single use. */
final class FlowLayout {
  /**
   * Characters of a body that are read; the longest section of limits, fees or agents at hand has
   * 7,000, with the form that got into it.
   */
  private static final int MAX_LENGTH = 100_000;

  private final List<Text> parts = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();
  private final List<CellPlace> cells = new ArrayList<>();
  private int length;

  private FlowLayout() {}

  /**
   * A cell in the whole.
   *
   * @param sheet its table
   * @param placed the cell
   * @param from index of its first character
   */
  record CellPlace(Sheet sheet, Placed placed, int from) {}

  static FlowLayout of(Body body) {
    FlowLayout layout = new FlowLayout();
    for (Body.Piece piece : body.pieces()) {
      if (layout.length >= MAX_LENGTH) {
        break;
      }
      if (piece instanceof Line line) {
        layout.add(line.words(), '\n');
      } else if (piece instanceof Sheet sheet) {
        layout.add(sheet);
      }
    }
    return layout;
  }

  private void add(Sheet sheet) {
    int row = -1;
    for (Placed placed : sheet.cells()) {
      if (length >= MAX_LENGTH) {
        return;
      }
      int before = length + (parts.isEmpty() ? 0 : 1);
      add(placed.text(), placed.cell().row() == row ? '\t' : '\n');
      cells.add(new CellPlace(sheet, placed, before));
      row = placed.cell().row();
    }
  }

  private void add(Text text, char separator) {
    if (!parts.isEmpty()) {
      breaks.add(length);
      parts.add(Text.of(String.valueOf(separator), parts.get(parts.size() - 1).end()));
      length++;
    }
    Text cut = text.sub(0, Math.min(text.length(), Math.max(0, MAX_LENGTH - length)));
    parts.add(cut);
    length += cut.length();
  }

  /** All words; at the breaks stand separators. */
  Text whole() {
    return parts.size() == 1 ? parts.get(0) : Text.join(parts);
  }

  /** The indexes of the separators in the whole, counting up. */
  List<Integer> breaks() {
    return breaks;
  }

  List<CellPlace> cells() {
    return cells;
  }
}
