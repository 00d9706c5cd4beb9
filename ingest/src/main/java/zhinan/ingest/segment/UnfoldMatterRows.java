package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import zhinan.ingest.document.Label;
import zhinan.ingest.document.LabelFamily;
import zhinan.ingest.document.Mark;
import zhinan.ingest.document.Mark.Evidence;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Grid;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Style;
import zhinan.ingest.document.Text;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.model.SectionKind;

/**
 * Turns a table with a matter to a row into the lines that it stands for: the name heads the
 * matter, the other cells are its sections, headed by their columns. Only where nothing else in the
 * document tells about matters: else the table is a list of them. Runs behind {@link
 * UnfoldLabelTables}.
 */
final class UnfoldMatterRows implements Pass {
  /** Reasons in the ledger. */
  static final String COLUMN_HEADER = "column-header";

  /** With so many kinds of headings outside tables the matters stand there. */
  private static final int FEWEST_KINDS = 3;

  private final HeadingMarker marker;

  UnfoldMatterRows(HeadingMarker marker) {
    this.marker = marker;
  }

  @Override
  public RawDocument apply(RawDocument document) {
    List<RawBlock> blocks = new ArrayList<>(document.blocks().size());
    boolean guide =
        document.blocks().stream().anyMatch(Grid.class::isInstance) && !hasHeadings(document);
    for (RawBlock block : document.blocks()) {
      Optional<MatterRows> rows =
          guide && block instanceof Grid grid ? MatterRows.tryRead(marker, grid) : Optional.empty();
      if (rows.isPresent()) {
        ((Grid) block)
            .cells().stream()
                .filter(cell -> cell.row() < rows.get().head().get(0).row())
                .forEach(cell -> blocks.addAll(Lines.ofCell(cell.text())));
        drop(rows.get().head(), blocks);
        rows.get().rows().forEach(row -> unfold(rows.get(), row, blocks));
      } else {
        blocks.add(block);
      }
    }
    return document.withBlocks(blocks);
  }

  private boolean hasHeadings(RawDocument document) {
    Set<List<SectionKind>> kinds = new HashSet<>();
    for (Line line : Lines.of(document)) {
      line.mark()
          .or(() -> marker.mark(line))
          .filter(mark -> mark.evidence() == Evidence.WORD)
          .ifPresent(mark -> kinds.add(mark.kinds()));
    }
    return kinds.size() >= FEWEST_KINDS;
  }

  private void unfold(MatterRows table, List<GridCell> row, List<RawBlock> blocks) {
    if (table.isHead(row)) {
      drop(row, blocks);
      return;
    }
    Optional<GridCell> name = at(row, table.name());
    Optional<GridCell> number = at(row, table.number());
    if (name.isEmpty()) {
      row.forEach(cell -> blocks.addAll(Lines.ofCell(cell.text())));
      return;
    }
    row.stream()
        .filter(cell -> isGroup(table, cell))
        .forEach(cell -> blocks.addAll(Lines.ofCell(cell.text())));
    blocks.add(matter(number.map(GridCell::text), name.get().text()));
    for (GridCell cell : row) {
      if (!cell.equals(name.get()) && !number.equals(Optional.of(cell)) && !isGroup(table, cell)) {
        section(table.header(cell.column()), cell.text(), blocks);
      }
    }
  }

  private static Optional<GridCell> at(List<GridCell> row, int column) {
    return row.stream()
        .filter(cell -> cell.column() == column && !cell.text().isBlank())
        .findFirst();
  }

  /** A cell in front of several names is the name of their group. */
  private static boolean isGroup(MatterRows table, GridCell cell) {
    return cell.column() < table.name() && cell.column() != table.number() && cell.rowSpan() > 1;
  }

  /** The name with its number; as set apart as a title that is centred and bold. */
  private static Line matter(Optional<Text> number, Text name) {
    Text title = name.withChars(name.chars().replace('\n', ' '));
    Optional<Text> digits = number.filter(text -> text.chars().matches("[0-9]{1,3}"));
    Text front =
        digits
            .map(text -> Text.join(List.of(text, Text.of(" ", text.end()))))
            .orElse(Text.of("", name.start()));
    Text words = Text.join(List.of(front, title));
    Optional<Label> label =
        digits.map(
            text ->
                new Label(
                    LabelFamily.ARABIC,
                    text.chars(),
                    List.of(Integer.valueOf(text.chars())),
                    ' ',
                    front.length()));
    Style style = new Style(0, false, true, words.length(), OptionalInt.empty(), Optional.empty());
    return new Line(
        words,
        style,
        label.map(
            l ->
                new Mark(
                    Optional.of(l),
                    front.length(),
                    words.length(),
                    words.length(),
                    List.of(),
                    Evidence.NONE,
                    0)));
  }

  private void section(Optional<GridCell> header, Text text, List<RawBlock> blocks) {
    int first = blocks.size();
    blocks.addAll(Lines.ofCell(text));
    if (blocks.size() > first && header.filter(cell -> !cell.text().isBlank()).isPresent()) {
      Line line = (Line) blocks.get(first);
      List<SectionKind> kinds = marker.kinds(MatterRows.words(header.get()));
      Mark mark = Mark.column(header.get().text(), kinds);
      blocks.set(first, new Line(line.text(), line.style(), Optional.of(mark)));
    }
  }

  private static void drop(List<GridCell> cells, List<RawBlock> blocks) {
    cells.forEach(cell -> blocks.add(new Dropped(cell.text(), COLUMN_HEADER)));
  }
}
