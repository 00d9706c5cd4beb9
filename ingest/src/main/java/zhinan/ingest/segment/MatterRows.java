package zhinan.ingest.segment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zhinan.ingest.document.RawBlock.Grid;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.ingest.table.GridSlot;
import zhinan.ingest.table.TableGrid;
import zhinan.ingest.table.TableHeads;
import zhinan.ingest.table.TableSection;
import zhinan.model.SectionKind;
import zhinan.text.Text;

/**
 * A table with a matter to a row: {@code 序号 | 事项名称 | 办理条件 | 所需材料 | 办理时限 | 咨询电话}.
 *
 * @param head the cells of the head, all its levels
 * @param rows the rows behind it, each from the left
 * @param columns the words over each column, those of the upper level first; empty words where a
 *     column has no head
 * @param kinds what they name; where the levels together are no heading, what one of them names
 * @param name the grid column of the matters' names
 * @param number the grid column of their numbers, -1 for none
 */
record MatterRows(
    List<GridCell> head,
    List<List<GridCell>> rows,
    List<Text> columns,
    List<List<SectionKind>> kinds,
    int name,
    int number) {
  private static final Pattern NAME = Pattern.compile("(?:.*事项|.*项目|业务|.*服务)" + "(?:名称)?");
  private static final Pattern NUMBER = Pattern.compile("序号|编号|序");

  /** Fewer columns that name sections make a list of matters, no guide. */
  private static final int FEWEST_KINDS = 3;

  /** What an applicant must know; a list that tells none of it is a catalogue or a directory. */
  private static final Set<SectionKind> SUBSTANCE =
      Set.of(SectionKind.CONDITIONS, SectionKind.MATERIALS, SectionKind.PROCEDURE);

  static Optional<MatterRows> tryRead(HeadingMarker marker, Grid grid) {
    TableGrid laid = TableGrid.of(grid.cells());
    Heads heads = new Heads(marker);
    int behind = TableSection.headRows(laid, heads);
    if (behind == 0) {
      return Optional.empty();
    }
    TableSection section =
        TableSection.of(laid, heads).stream()
            .filter(part -> !part.heads().isEmpty())
            .findFirst()
            .orElseThrow();
    List<Text> columns =
        IntStream.range(0, laid.columns()).mapToObj(i -> over(section, i)).toList();
    List<List<SectionKind>> kinds =
        IntStream.range(0, laid.columns()).mapToObj(i -> kinds(section, i, marker)).toList();
    int name = column(columns, NAME, kinds);
    if (name < 0 || !tellsSections(kinds)) {
      return Optional.empty();
    }
    int first = behind - section.heads().size();
    List<GridCell> head =
        grid.cells().stream().filter(cell -> first <= cell.row() && cell.row() < behind).toList();
    List<List<GridCell>> rows =
        List.copyOf(
            grid.cells().stream()
                .filter(cell -> cell.row() >= behind)
                .collect(Collectors.groupingBy(GridCell::row, TreeMap::new, Collectors.toList()))
                .values());
    return Optional.of(
        new MatterRows(head, rows, columns, kinds, name, column(columns, NUMBER, kinds)));
  }

  /** What heads the columns of such a table: the words of sections, a matter's name and number. */
  private record Heads(HeadingMarker marker) implements TableHeads<SectionKind> {
    @Override
    public List<SectionKind> roles(String head) {
      List<SectionKind> kinds = marker.kinds(head);
      boolean names = NAME.matcher(head).matches() || NUMBER.matcher(head).matches();
      return kinds.isEmpty() && names ? List.of(SectionKind.DESCRIPTION) : kinds;
    }

    /** A matter to a row, never to a column: those tables are forms ({@link LabelTable}). */
    @Override
    public List<SectionKind> labelRoles(String label) {
      return List.of();
    }
  }

  private static Text over(TableSection section, int column) {
    return Text.join(section.over(column).stream().map(GridSlot::text).toList());
  }

  private static List<SectionKind> kinds(TableSection section, int column, HeadingMarker marker) {
    List<SectionKind> all = marker.kinds(words(over(section, column)));
    return !all.isEmpty()
        ? all
        : section.over(column).stream()
            .map(level -> marker.kinds(level.key()))
            .filter(level -> !level.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  private static boolean tellsSections(List<List<SectionKind>> columns) {
    Set<SectionKind> kinds = new HashSet<>();
    columns.forEach(kinds::addAll);
    return kinds.size() >= FEWEST_KINDS && kinds.stream().anyMatch(SUBSTANCE::contains);
  }

  private static int column(List<Text> columns, Pattern words, List<List<SectionKind>> kinds) {
    return IntStream.range(0, columns.size())
        .filter(i -> words.matcher(words(columns.get(i))).matches())
        .filter(i -> List.of(SectionKind.DESCRIPTION).containsAll(kinds.get(i)))
        .findFirst()
        .orElse(-1);
  }

  /** Whether the row is a level of the head once more, at the top of a page. */
  boolean isHead(List<GridCell> row) {
    return head.stream().collect(Collectors.groupingBy(GridCell::row)).values().stream()
        .anyMatch(level -> words(level).equals(words(row)));
  }

  private static List<String> words(List<GridCell> row) {
    return row.stream().map(cell -> words(cell.text())).toList();
  }

  private static String words(Text text) {
    return GridSlot.key(text.chars());
  }
}
