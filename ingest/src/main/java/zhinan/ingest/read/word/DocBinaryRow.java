package zhinan.ingest.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;
import zhinan.ingest.read.flow.FlatFlow;
import zhinan.ingest.read.flow.FlowCell;

/**
 * One row of a table of a .doc.
 *
 * @param texts its cells
 * @param edges where its cells start and the last one ends; empty where the file does not tell
 * @param merges the vertical merges of its cells
 * @param joined whether each cell belongs to the one to its left
 */
record DocBinaryRow(
    List<FlatFlow> texts, List<Integer> edges, List<FlowCell.Merge> merges, List<Boolean> joined) {

  static DocBinaryRow withoutEdges(List<FlatFlow> texts) {
    return new DocBinaryRow(texts, List.of(), List.of(), List.of());
  }

  static DocBinaryRow of(List<FlatFlow> texts, TableProperties properties) {
    if (!fits(properties, texts.size())) {
      return withoutEdges(texts);
    }
    List<Integer> edges = new ArrayList<>();
    List<FlowCell.Merge> merges = new ArrayList<>();
    List<Boolean> joined = new ArrayList<>();
    short[] stated = properties.getRgdxaCenter();
    TableCellDescriptor[] cells = properties.getRgtc();
    for (int i = 0; i < texts.size(); i++) {
      edges.add((int) stated[i]);
      Optional<TableCellDescriptor> cell =
          i < cells.length ? Optional.ofNullable(cells[i]) : Optional.empty();
      merges.add(cell.map(DocBinaryRow::merge).orElse(FlowCell.Merge.NONE));
      joined.add(cell.filter(TableCellDescriptor::isFMerged).isPresent() && i > 0);
    }
    edges.add((int) stated[texts.size()]);
    return new DocBinaryRow(texts, edges, merges, joined);
  }

  private static boolean fits(TableProperties properties, int cells) {
    return properties.getItcMac() == cells && properties.getRgdxaCenter().length > cells;
  }

  private static FlowCell.Merge merge(TableCellDescriptor cell) {
    if (!cell.isFVertMerge()) {
      return FlowCell.Merge.NONE;
    }
    return cell.isFVertRestart() ? FlowCell.Merge.START : FlowCell.Merge.CONTINUE;
  }

  boolean hasEdges() {
    return !edges.isEmpty();
  }

  int size() {
    return texts.size();
  }

  /** Its cells one to a column, for a table whose edges are not known. */
  List<FlowCell> cells() {
    List<FlowCell> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      cells.add(
          new FlowCell(i, 1, FlowCell.Merge.NONE, texts.get(i).text(), texts.get(i).asides()));
    }
    return cells;
  }

  /** Its cells on the table's columns; a joined cell without words widens the one to its left. */
  List<FlowCell> cells(DocBinaryColumns columns) {
    List<FlowCell> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      int column = columns.column(edges.get(i));
      int span = Math.max(1, columns.column(edges.get(i + 1)) - column);
      int last = cells.size() - 1;
      FlatFlow flat = texts.get(i);
      if (joined.get(i) && flat.text().isBlank() && last >= 0) {
        FlowCell left = cells.get(last);
        cells.set(
            last,
            new FlowCell(
                left.column(), left.span() + span, left.merge(), left.text(), left.asides()));
      } else {
        cells.add(new FlowCell(column, span, merges.get(i), flat.text(), flat.asides()));
      }
    }
    return cells;
  }
}
