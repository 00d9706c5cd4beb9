package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhinan.ingest.document.Mark;
import zhinan.ingest.document.Mark.Origin;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.ingest.segment.KeyRows.Row;
import zhinan.ingest.segment.RowCells.Carrier;
import zhinan.ingest.segment.RowCells.Cell;
import zhinan.text.LabelFamily;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Marks the left cells of a printed table that tells about one matter as headings: {@code
 * 受理条件⇥年满…}, {@code | 受理条件 | 年满… |}, {@code 受理条件 年满…}. Runs behind the pass that makes tables of
 * rows with more cells; a line without cells between two rows goes on in the value above.
 *
 * <p>Seen in: guides whose matters are forms, copied from Word, from web pages or printed in
 * columns.
 */
final class MarkKeyRows implements Pass {
  /** Reason in the ledger for the lines that part cells and rows. */
  static final String TABLE_RULE = "table-rule";

  /** Rows of running text that only blanks part are a table from here on. */
  private static final int FEWEST_BY_BLANKS = 3;

  private final HeadingMarker marker;

  MarkKeyRows(HeadingMarker marker) {
    this.marker = marker;
  }

  @Override
  public RawDocument apply(RawDocument document) {
    List<RawBlock> from = document.blocks();
    List<Run> runs = runs(from);
    if (runs.isEmpty()) {
      return document;
    }
    KeyRows judge = new KeyRows(marker, runs.stream().map(run -> rows(run.pairs)).toList());
    boolean[] tells = new boolean[runs.size()];
    for (int i = 0; i < tells.length; i++) {
      tells[i] = tells(judge, runs.get(i), from);
    }
    List<List<RawBlock>> blocks = new ArrayList<>();
    from.forEach(block -> blocks.add(List.of(block)));
    for (int i = 0; i < tells.length; i++) {
      if (tells[i] || goesOn(judge, runs, tells, i)) {
        mark(runs.get(i), blocks);
      }
    }
    dropRules(blocks);
    return document.withBlocks(blocks.stream().flatMap(List::stream).toList());
  }

  /**
   * A row in the table.
   *
   * @param block its index
   */
  private record Pair(int block, RowCells cells) {
    Row row() {
      return new Row(cells.cells().get(0).text(), cells.cells().get(1).text());
    }
  }

  /** Rows one below the other. */
  private record Run(Carrier carrier, List<Pair> pairs) {}

  private static List<Row> rows(List<Pair> pairs) {
    return pairs.stream().map(Pair::row).filter(row -> !KeyRows.isHead(row)).toList();
  }

  private static List<Run> runs(List<RawBlock> blocks) {
    List<Run> runs = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < blocks.size(); i++) {
      Optional<RowCells> cut = DocumentLines.line(blocks.get(i)).flatMap(MarkKeyRows::pair);
      if (cut.isPresent()) {
        Carrier carrier = cut.get().carrier();
        if (!open || runs.get(runs.size() - 1).carrier != carrier) {
          runs.add(new Run(carrier, new ArrayList<>()));
        }
        runs.get(runs.size() - 1).pairs.add(new Pair(i, cut.get()));
        open = true;
      } else {
        boolean between =
            blocks.get(i) instanceof Dropped
                || blocks.get(i) instanceof Line line && RowCells.isRule(line);
        open &= between;
      }
    }
    return runs;
  }

  /** Rules between marked rows. */
  private static void dropRules(List<List<RawBlock>> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).get(0) instanceof Line line
          && RowCells.isRule(line)
          && (isKey(blocks, i - 1) || isKey(blocks, i + 1))) {
        blocks.set(i, List.of(new Dropped(line.text(), TABLE_RULE)));
      }
    }
  }

  private static boolean isKey(List<List<RawBlock>> blocks, int index) {
    return index >= 0
        && index < blocks.size()
        && blocks.get(index).size() > 1
        && blocks.get(index).get(0) instanceof Line line
        && line.mark().filter(mark -> mark.origin() == Origin.KEY).isPresent();
  }

  private static Optional<RowCells> pair(Line line) {
    return line.mark().isPresent()
        ? Optional.empty()
        : RowCells.tryCut(line)
            .filter(cut -> cut.cells().size() == 2 && !cut.cells().get(0).isBlank())
            .filter(cut -> cut.carrier() != Carrier.BLANKS || !isField(cut.cells().get(0)));
  }

  /** {@code 联系方式： 5861207}: a line of its own, blanks or not. */
  private static boolean isField(Cell key) {
    return Signs.isColon(key.text().chars().charAt(key.text().length() - 1));
  }

  private boolean tells(KeyRows judge, Run run, List<RawBlock> blocks) {
    List<Row> rows = rows(run.pairs);
    return rows.size() >= (run.carrier == Carrier.BLANKS ? FEWEST_BY_BLANKS : 1)
        && judge.tellOneMatter(rows, TablePlace.above(blocks, run.pairs.get(0).block, marker));
  }

  /**
   * Whether the rows go on in a table that lines without cells interrupt: the nearest rows on one
   * side are of one, and each key has the shape of one and is known or stands in other tables.
   */
  private boolean goesOn(KeyRows judge, List<Run> runs, boolean[] tells, int at) {
    Run run = runs.get(at);
    boolean near =
        Stream.of(at - 1, at + 1)
            .anyMatch(
                i -> i >= 0 && i < tells.length && tells[i] && runs.get(i).carrier == run.carrier);
    return near
        && run.pairs.stream()
            .allMatch(
                pair ->
                    KeyRows.mayBeKey(pair.row().words()) && judge.sound(pair.row().words()) > 0);
  }

  private void mark(Run run, List<List<RawBlock>> blocks) {
    for (Pair pair : run.pairs) {
      Line line = (Line) blocks.get(pair.block).get(0);
      if (KeyRows.isHead(pair.row())) {
        blocks.set(pair.block, List.of(new Dropped(line.text(), UnfoldMatterRows.COLUMN_HEADER)));
      } else if (KeyRows.mayBeKey(pair.row().words())) {
        blocks.set(pair.block, marked(line, pair.cells));
      }
    }
  }

  /** The row as a heading with its text on the same line; the signs between are set aside. */
  private List<RawBlock> marked(Line line, RowCells cells) {
    Text text = line.text();
    int[] bars = cells.bars().stream().mapToInt(Integer::intValue).toArray();
    int[] words =
        IntStream.range(0, text.length()).filter(i -> !cells.bars().contains(i)).toArray();
    Cell key = cells.cells().get(0);
    Cell value = cells.cells().get(1);
    int front = place(key.from(), bars);
    int body = value.isBlank() ? words.length : place(value.from(), bars);
    Mark whole = KeyRows.mark(marker, key.text());
    boolean field = whole.has(LabelFamily.MATTER_FIELD);
    Mark mark =
        new Mark(
            whole.label(),
            field ? body : front + whole.titleStart(),
            field ? place(value.to(), bars) : front + whole.titleEnd(),
            field ? words.length : body,
            whole.kinds(),
            whole.evidence(),
            whole.confidence());
    Line row = new Line(text.pick(words), line.style(), Optional.of(mark.from(Origin.KEY)));
    return bars.length == 0 ? List.of(row) : List.of(row, new Dropped(text.pick(bars), TABLE_RULE));
  }

  /** The index without the bars in front of it. */
  private static int place(int index, int[] bars) {
    return index - (int) IntStream.of(bars).filter(bar -> bar < index).count();
  }
}
