package zhinan.ingest.segment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zhinan.ingest.document.RawBlock.Grid;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.ingest.table.GridSlot;
import zhinan.ingest.table.TableGrid;
import zhinan.ingest.table.TableHeads;
import zhinan.ingest.table.TableSection;
import zhinan.ingest.words.NameWords;
import zhinan.model.SectionKind;
import zhinan.text.Signs;
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
  /** What an applicant must know; a list that tells none of it is a catalogue or a directory. */
  private static final Set<SectionKind> SUBSTANCE =
      Set.of(SectionKind.CONDITIONS, SectionKind.MATERIALS, SectionKind.PROCEDURE);

  /** Fewer columns that name sections make a list of matters, no guide. */
  private static final int FEWEST_KINDS = 3;

  /**
   * Where the head of the names is not known, or papers are among the columns, these are enough.
   */
  private static final int FEWEST_WITH_PAPERS = 2;

  /** A longer cell is no name of a matter; the longest titles fill a line. */
  private static final int LONGEST_NAME = 45;

  /** So many of the cells of a column must look like names of matters. */
  private static final double NAMES = 0.8;

  /** So many of them end like an office where they are offices. */
  private static final double OFFICES = 0.5;

  /** A head sounds like one of a section from here on. */
  private static final double SOUND = 0.6;

  private static final NameWords WORDS = NameWords.load();

  /**
   * The rows of a table that has a matter to each of them.
   *
   * @param above what stands above the table
   * @param alone whether nothing else in the document tells about matters
   */
  static Optional<MatterRows> tryRead(
      HeadingMarker marker, Grid grid, KeyRows.Above above, boolean alone) {
    TableGrid laid = TableGrid.of(grid.cells());
    Heads heads = new Heads(marker);
    int behind = TableSection.headRows(laid, heads);
    if (behind == 0 || above == KeyRows.Above.HEADING) {
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
    int number = number(columns, kinds, section);
    int name = name(columns, kinds, number, section);
    if (name < 0 || !tellsSections(columns, kinds, name, alone)) {
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
    return Optional.of(new MatterRows(head, rows, columns, kinds, name, number));
  }

  /** What heads the columns of such a table: the words of sections, a matter's name and number. */
  private record Heads(HeadingMarker marker) implements TableHeads<SectionKind> {
    @Override
    public List<SectionKind> roles(String head) {
      List<SectionKind> kinds = sound(head, marker);
      boolean names = TableHeadWord.NAME.ends(head) || TableHeadWord.NUMBER.is(head);
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

  /** What a head names, by the vocabulary or the classifier. */
  private static List<SectionKind> sound(String head, HeadingMarker marker) {
    return KeyRows.mayBeKey(head) && marker.sound(head) >= SOUND
        ? marker.whole(Text.of(head, 0)).kinds()
        : marker.kinds(head);
  }

  private static List<SectionKind> kinds(TableSection section, int column, HeadingMarker marker) {
    List<SectionKind> all = sound(words(over(section, column)), marker);
    return !all.isEmpty()
        ? all
        : section.over(column).stream()
            .map(level -> sound(level.key(), marker))
            .filter(level -> !level.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  private static boolean tellsSections(
      List<Text> columns, List<List<SectionKind>> all, int name, boolean alone) {
    Set<SectionKind> kinds = new HashSet<>();
    IntStream.range(0, all.size()).filter(i -> i != name).forEach(i -> kinds.addAll(all.get(i)));
    boolean papers =
        kinds.contains(SectionKind.MATERIALS) || kinds.contains(SectionKind.CONDITIONS);
    boolean known = TableHeadWord.NAME.ends(words(columns.get(name)));
    int fewest = papers && known && alone ? FEWEST_WITH_PAPERS : FEWEST_KINDS;
    kinds.addAll(known ? List.of(SectionKind.DESCRIPTION) : List.of());
    return kinds.size() >= fewest && kinds.stream().anyMatch(SUBSTANCE::contains);
  }

  /** The column of the numbers of the rows, by its head or by what it holds; -1 for none. */
  private static int number(
      List<Text> columns, List<List<SectionKind>> kinds, TableSection section) {
    return IntStream.range(0, columns.size())
        .filter(i -> TableHeadWord.NUMBER.is(words(columns.get(i))))
        .findFirst()
        .orElseGet(() -> isCounted(kinds.get(0), section) ? 0 : -1);
  }

  private static boolean isCounted(List<SectionKind> kinds, TableSection section) {
    List<List<GridSlot>> rows = section.bodies();
    return kinds.isEmpty()
        && !rows.isEmpty()
        && rows.stream().allMatch(row -> row.get(0).key().matches("[0-9]{0,3}"))
        && rows.stream().anyMatch(row -> row.get(0).key().equals("1"));
  }

  /**
   * The column of the matters' names: one whose head says so, else the first one behind the numbers
   * where it holds short words that differ from row to row; -1 for none.
   */
  private static int name(
      List<Text> columns, List<List<SectionKind>> kinds, int number, TableSection section) {
    int known =
        IntStream.range(0, columns.size())
            .filter(i -> TableHeadWord.NAME.ends(words(columns.get(i))))
            .filter(i -> List.of(SectionKind.DESCRIPTION).containsAll(kinds.get(i)))
            .filter(i -> holdsNames(i, section))
            .findFirst()
            .orElse(-1);
    int next = number == 0 ? 1 : 0;
    boolean strange =
        next < columns.size()
            && kinds.get(next).isEmpty()
            && !TableHeadWord.CASE.ends(words(columns.get(next)))
            && !TableHeadWord.CARD.is(words(columns.get(next)))
            && holdsNames(next, section);
    return known >= 0 ? known : strange ? next : -1;
  }

  private static boolean holdsNames(int column, TableSection section) {
    List<String> names =
        section.bodies().stream()
            .map(row -> row.get(column))
            .filter(GridSlot::isSaid)
            .map(GridSlot::key)
            .toList();
    long fair = names.stream().filter(MatterRows::mayBeName).distinct().count();
    long offices =
        names.stream().filter(key -> WORDS.officesInCells().endsAt(key, key.length()) > 0).count();
    return !names.isEmpty() && fair >= NAMES * names.size() && offices <= OFFICES * names.size();
  }

  private static boolean mayBeName(String key) {
    return key.length() > 1
        && key.length() <= LONGEST_NAME
        && key.chars().anyMatch(c -> Signs.isHan((char) c))
        && key.chars().noneMatch(c -> Signs.isStop((char) c))
        && !key.matches("《.*》[^理办请批]*");
  }

  /** The names of the matters. */
  List<String> names() {
    return rows.stream()
        .flatMap(List::stream)
        .filter(cell -> cell.column() == name)
        .map(cell -> words(cell.text()))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** The cells that say something of the matters of several rows. */
  List<GridCell> shared() {
    return rows.stream()
        .flatMap(List::stream)
        .filter(cell -> cell.rowSpan() > 1 && !cell.text().isBlank())
        .filter(cell -> cell.column() > name)
        .toList();
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
