package zhinan.ingest.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/**
 * One row of a table of a .doc.
 *
 * @param texts its cells
 * @param edges where its cells start and the last one ends; empty where the file does not tell
 * @param merges the vertical merges of its cells
 * @param joined whether each cell belongs to the one to its left
 */
record DocBinaryRow(
    List<DocFlat> texts, List<Integer> edges, List<DocCell.Merge> merges, List<Boolean> joined) {

  static DocBinaryRow withoutEdges(List<DocFlat> texts) {
    return new DocBinaryRow(texts, List.of(), List.of(), List.of());
  }

  static DocBinaryRow of(List<DocFlat> texts, TableProperties properties) {
    if (!fits(properties, texts.size())) {
      return withoutEdges(texts);
    }
    List<Integer> edges = new ArrayList<>();
    List<DocCell.Merge> merges = new ArrayList<>();
    List<Boolean> joined = new ArrayList<>();
    short[] stated = properties.getRgdxaCenter();
    TableCellDescriptor[] cells = properties.getRgtc();
    for (int i = 0; i < texts.size(); i++) {
      edges.add((int) stated[i]);
      Optional<TableCellDescriptor> cell =
          i < cells.length ? Optional.ofNullable(cells[i]) : Optional.empty();
      merges.add(cell.map(DocBinaryRow::merge).orElse(DocCell.Merge.NONE));
      joined.add(cell.filter(TableCellDescriptor::isFMerged).isPresent() && i > 0);
    }
    edges.add((int) stated[texts.size()]);
    return new DocBinaryRow(texts, edges, merges, joined);
  }

  private static boolean fits(TableProperties properties, int cells) {
    return properties.getItcMac() == cells && properties.getRgdxaCenter().length > cells;
  }

  private static DocCell.Merge merge(TableCellDescriptor cell) {
    if (!cell.isFVertMerge()) {
      return DocCell.Merge.NONE;
    }
    return cell.isFVertRestart() ? DocCell.Merge.START : DocCell.Merge.CONTINUE;
  }

  boolean hasEdges() {
    return !edges.isEmpty();
  }

  int size() {
    return texts.size();
  }

  /** Its cells one to a column, for a table whose edges are not known. */
  List<DocCell> cells() {
    List<DocCell> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      cells.add(new DocCell(i, 1, DocCell.Merge.NONE, texts.get(i).text(), texts.get(i).asides()));
    }
    return cells;
  }

  /** Its cells on the table's columns; a joined cell without words widens the one to its left. */
  List<DocCell> cells(DocBinaryColumns columns) {
    List<DocCell> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      int column = columns.column(edges.get(i));
      int span = Math.max(1, columns.column(edges.get(i + 1)) - column);
      int last = cells.size() - 1;
      DocFlat flat = texts.get(i);
      if (joined.get(i) && flat.text().isBlank() && last >= 0) {
        DocCell left = cells.get(last);
        cells.set(
            last,
            new DocCell(
                left.column(), left.span() + span, left.merge(), left.text(), left.asides()));
      } else {
        cells.add(new DocCell(column, span, merges.get(i), flat.text(), flat.asides()));
      }
    }
    return cells;
  }
}
