package zhinan.ingest.segment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import zhinan.ingest.document.RawBlock.Grid;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.model.SectionKind;
import zhinan.text.Text;

/**
 * A table with a matter to a row: {@code 序号 | 事项名称 | 办理条件 | 所需材料 | 办理时限 | 咨询电话}.
 *
 * @param head the cells of the header row
 * @param rows the rows behind it, each from the left
 * @param name the grid column of the matters' names
 * @param number the grid column of their numbers, -1 for none
 */
record MatterRows(List<GridCell> head, List<List<GridCell>> rows, int name, int number) {
  private static final Pattern NAME = Pattern.compile("(?:.*事项|.*项目|业务|.*服务)" + "(?:名称)?");
  private static final Pattern NUMBER = Pattern.compile("序号|编号|序");

  /** Fewer columns that name sections make a list of matters, no guide. */
  private static final int FEWEST_KINDS = 3;

  /** What an applicant must know; a list that tells none of it is a catalogue or a directory. */
  private static final Set<SectionKind> SUBSTANCE =
      Set.of(SectionKind.CONDITIONS, SectionKind.MATERIALS, SectionKind.PROCEDURE);

  static Optional<MatterRows> tryRead(HeadingMarker marker, Grid grid) {
    List<List<GridCell>> rows =
        List.copyOf(
            grid.cells().stream()
                .collect(
                    Collectors.groupingBy(
                        GridCell::row, java.util.TreeMap::new, Collectors.toList()))
                .values());
    for (int i = 0; i < Math.min(2, rows.size()); i++) {
      List<GridCell> head = rows.get(i);
      int name = column(head, NAME, marker);
      if (name >= 0 && tellsSections(marker, head)) {
        return Optional.of(
            new MatterRows(
                head, rows.subList(i + 1, rows.size()), name, column(head, NUMBER, marker)));
      }
    }
    return Optional.empty();
  }

  private static boolean tellsSections(HeadingMarker marker, List<GridCell> head) {
    Set<SectionKind> kinds =
        head.stream()
            .flatMap(cell -> marker.kinds(words(cell.text())).stream())
            .collect(Collectors.toSet());
    return kinds.size() >= FEWEST_KINDS && kinds.stream().anyMatch(SUBSTANCE::contains);
  }

  private static int column(List<GridCell> head, Pattern words, HeadingMarker marker) {
    return head.stream()
        .filter(cell -> words.matcher(words(cell.text())).matches())
        .filter(
            cell -> List.of(SectionKind.DESCRIPTION).containsAll(marker.kinds(words(cell.text()))))
        .mapToInt(GridCell::column)
        .findFirst()
        .orElse(-1);
  }

  /** The words above a column, none where it has no header. */
  Text header(int column) {
    return head.stream()
        .filter(cell -> cell.column() <= column && column < cell.column() + cell.columnSpan())
        .map(GridCell::text)
        .findFirst()
        .orElse(Text.EMPTY);
  }

  /** Whether the row is the header once more, at the top of a page. */
  boolean isHead(List<GridCell> row) {
    return row.stream()
        .map(cell -> words(cell.text()))
        .toList()
        .equals(head.stream().map(cell -> words(cell.text())).toList());
  }

  static String words(Text text) {
    return text.chars().replaceAll("[\\s\\u3000：:]", "");
  }
}
