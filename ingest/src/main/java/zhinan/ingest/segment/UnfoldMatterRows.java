package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Mark;
import zhinan.ingest.document.Mark.Evidence;
import zhinan.ingest.document.Mark.Origin;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Grid;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Style;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.ingest.segment.KeyRows.Above;
import zhinan.ingest.table.GridSlot;
import zhinan.model.SectionKind;
import zhinan.model.Severity;
import zhinan.text.Label;
import zhinan.text.LabelFamily;
import zhinan.text.Text;

/**
 * Turns a table with a matter to a row into the lines that it stands for: the name heads the
 * matter, the other cells are its sections, headed by their columns. Where the names stand as
 * titles elsewhere in the document the table is a list of them; below the heading of a section it
 * is the section's text. Runs behind {@link UnfoldLabelTables}.
 */
final class UnfoldMatterRows implements Pass {
  /** Reasons in the ledger. */
  static final String COLUMN_HEADER = "column-header";

  /** The notice's code. */
  static final String SHARED = "cell-shared";

  /** With so many kinds of headings outside tables the matters stand there. */
  private static final int FEWEST_KINDS = 3;

  /** A title has at most so many characters more than the name in it: 事项12：…办事指南. */
  private static final int AROUND = 12;

  private final HeadingMarker marker;

  UnfoldMatterRows(HeadingMarker marker) {
    this.marker = marker;
  }

  @Override
  public RawDocument apply(RawDocument document) {
    if (document.blocks().stream().noneMatch(Grid.class::isInstance)) {
      return document;
    }
    List<RawBlock> blocks = new ArrayList<>(document.blocks().size());
    List<Doubt> doubts = new ArrayList<>();
    boolean alone = !hasHeadings(document);
    for (int i = 0; i < document.blocks().size(); i++) {
      RawBlock block = document.blocks().get(i);
      Above above = TablePlace.above(document.blocks(), i, marker);
      Optional<MatterRows> rows =
          block instanceof Grid grid
              ? MatterRows.tryRead(marker, grid, above, alone)
                  .filter(read -> alone || !isList(read, document))
              : Optional.empty();
      if (rows.isPresent()) {
        ((Grid) block)
            .cells().stream()
                .filter(cell -> cell.row() < rows.get().head().get(0).row())
                .forEach(cell -> blocks.addAll(CellLines.lines(cell.text())));
        drop(rows.get().head(), blocks);
        rows.get().rows().forEach(row -> unfold(rows.get(), row, document.text(), blocks));
        rows.get().shared().forEach(cell -> doubts.add(shared(cell)));
      } else {
        blocks.add(block);
      }
    }
    return doubts.isEmpty() ? document.withBlocks(blocks) : document.with(blocks, doubts);
  }

  /** A cell beside several names stands in the first matter alone: no character has two owners. */
  private static Doubt shared(GridCell cell) {
    return new Doubt(
        Severity.WARNING,
        SHARED,
        "the cell holds for the matters of "
            + cell.rowSpan()
            + " rows; it is kept in the first of them",
        cell.text().start(),
        cell.text().end());
  }

  /** Whether most names stand as titles outside the table as well: it lists what is told there. */
  private static boolean isList(MatterRows rows, RawDocument document) {
    Set<String> titles = new HashSet<>();
    DocumentLines.of(document).forEach(line -> titles.add(GridSlot.key(line.text().chars())));
    long told =
        rows.names().stream()
            .filter(name -> titles.stream().anyMatch(title -> isTitle(title, name)))
            .count();
    return told * 2 > rows.names().size();
  }

  /** The name with a label or a word of its own around it. */
  private static boolean isTitle(String title, String name) {
    return title.length() <= name.length() + AROUND && title.contains(name);
  }

  private boolean hasHeadings(RawDocument document) {
    Set<List<SectionKind>> kinds = new HashSet<>();
    for (Line line : DocumentLines.of(document)) {
      line.mark()
          .or(() -> marker.mark(line))
          .filter(mark -> mark.evidence() == Evidence.WORD)
          .ifPresent(mark -> kinds.add(mark.kinds()));
      if (kinds.size() >= FEWEST_KINDS) {
        return true;
      }
    }
    return false;
  }

  private void unfold(MatterRows table, List<GridCell> row, String source, List<RawBlock> blocks) {
    if (table.isHead(row)) {
      drop(row, blocks);
      return;
    }
    Optional<GridCell> name = at(row, table.name());
    Optional<GridCell> number = at(row, table.number());
    if (name.isEmpty()) {
      row.forEach(cell -> blocks.addAll(CellLines.lines(cell.text())));
      return;
    }
    row.stream()
        .filter(cell -> isGroup(table, cell))
        .forEach(cell -> blocks.addAll(CellLines.lines(cell.text())));
    List<GridCell> sections =
        row.stream()
            .filter(cell -> !cell.equals(name.get()) && !number.equals(Optional.of(cell)))
            .filter(cell -> !isGroup(table, cell))
            .toList();
    Line line =
        number
            .map(cell -> MatterLine.of(cell, name.get()))
            .orElseGet(() -> MatterLine.of(name.get()));
    blocks.add(
        rowStart(line, sections, source).map(tab -> MatterLine.behind(tab, line)).orElse(line));
    sections.forEach(cell -> section(table, cell, blocks));
  }

  /**
   * The tab in front of a row's first cell where that is not the matter's name or number: the
   * matter starts there, in front of all its sections.
   */
  private static Optional<Text> rowStart(Line line, List<GridCell> sections, String source) {
    return sections.stream()
        .map(GridCell::text)
        .filter(text -> !text.isBlank() && text.start() < line.start() && text.start() > 0)
        .findFirst()
        .map(text -> Text.of(source.substring(text.start() - 1, text.start()), text.start() - 1))
        .filter(Text::isBlank);
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

  private void section(MatterRows table, GridCell cell, List<RawBlock> blocks) {
    int first = blocks.size();
    blocks.addAll(CellLines.lines(cell.text()));
    Text header = table.columns().get(cell.column());
    if (blocks.size() > first && !header.isBlank()) {
      Line line = (Line) blocks.get(first);
      Mark mark = Mark.column(header, table.kinds().get(cell.column()));
      blocks.set(first, new Line(line.text(), line.style(), Optional.of(mark)));
    }
  }

  private static void drop(List<GridCell> cells, List<RawBlock> blocks) {
    cells.forEach(cell -> blocks.add(new Dropped(cell.text(), COLUMN_HEADER)));
  }

  /** The line that a row's name stands for; as set apart as a title that is centred and bold. */
  private static final class MatterLine {
    private MatterLine() {}

    static Line of(GridCell name) {
      Text words = CellLines.oneLine(name.text());
      Mark mark =
          new Mark(
              Optional.empty(), 0, words.length(), words.length(), List.of(), Evidence.NONE, 0);
      return new Line(words, style(words), Optional.of(mark.from(Origin.NAME)));
    }

    /** With the number from another column; a number that is none stays in front of the name. */
    static Line of(GridCell number, GridCell name) {
      Text digits = number.text();
      Text words = Text.join(List.of(digits, CellLines.oneLine(name.text())), " ");
      int front = digits.length() + 1;
      if (!digits.chars().matches("[0-9]{1,3}")) {
        Mark mark =
            new Mark(
                Optional.empty(), 0, words.length(), words.length(), List.of(), Evidence.NONE, 0);
        return new Line(words, style(words), Optional.of(mark.from(Origin.NAME)));
      }
      Label label =
          new Label(
              LabelFamily.ARABIC,
              digits.chars(),
              List.of(Integer.valueOf(digits.chars())),
              ' ',
              front);
      Mark mark =
          new Mark(
              Optional.of(label),
              front,
              words.length(),
              words.length(),
              List.of(),
              Evidence.NONE,
              0);
      return new Line(words, style(words), Optional.of(mark.from(Origin.NAME)));
    }

    /** The same line, started by a blank that stands further up in the source. */
    static Line behind(Text blank, Line line) {
      Text words = Text.join(List.of(blank, line.text()));
      return new Line(words, style(words), line.mark().map(mark -> mark.behind(blank.length())));
    }

    private static Style style(Text words) {
      return new Style(0, false, true, words.length(), OptionalInt.empty(), Optional.empty());
    }
  }
}
