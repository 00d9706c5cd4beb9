package zhinan.ingest.normalize.terms;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;

/** Lays the pieces of a body one behind the other with a break between any two. Single use. */
final class FlowLayout {
  private final FlowParts parts = new FlowParts();
  private final List<CellPlace> cells = new ArrayList<>();

  private FlowLayout() {}

  static FlowLayout of(Body body) {
    FlowLayout layout = new FlowLayout();
    for (Body.Piece piece : body.pieces()) {
      if (layout.parts.isFull()) {
        break;
      }
      if (piece instanceof Line line) {
        layout.parts.add(line.words(), '\n');
      } else if (piece instanceof Sheet sheet) {
        layout.add(sheet);
      }
    }
    return layout;
  }

  private void add(Sheet sheet) {
    int row = -1;
    for (Placed placed : sheet.cells()) {
      if (parts.isFull()) {
        return;
      }
      int at = parts.add(placed.text(), placed.cell().row() == row ? '\t' : '\n');
      cells.add(new CellPlace(sheet, placed, at));
      row = placed.cell().row();
    }
  }

  FlowParts parts() {
    return parts;
  }

  List<CellPlace> cells() {
    return cells;
  }
}
