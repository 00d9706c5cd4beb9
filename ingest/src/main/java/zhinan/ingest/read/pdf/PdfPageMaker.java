package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes lines, tables and shapes of what is printed on a page. Single-use. */
final class PdfPageMaker {
  private final PdfSheet sheet;
  private final PdfFrames frames;
  private final Map<PdfCell, List<PdfGlyph>> inCells = new IdentityHashMap<>();
  private final List<PdfGlyph> running = new ArrayList<>();
  private Optional<PdfCell> current = Optional.empty();

  private PdfPageMaker(PdfSheet sheet) {
    this.sheet = sheet;
    this.frames = PdfFrames.of(sheet.rules(), sheet.height());
  }

  static PdfPage page(PdfSheet sheet) {
    return new PdfPageMaker(sheet).page();
  }

  private PdfPage page() {
    sheet.glyphs().forEach(this::place);
    List<PdfItem> boxed =
        new ArrayList<>(
            Stream.concat(
                    frames.tables().stream().map(this::filled),
                    frames.shapes().stream().flatMap(this::shape))
                .toList());
    List<PdfRow> rows = takeGapTables(boxed);
    List<PdfItem> items = new ArrayList<>();
    List<PdfLine> turned = new ArrayList<>();
    PdfParagraphs paragraphs =
        new PdfParagraphs(running.stream().mapToDouble(PdfGlyph::x).min().orElse(0));
    List<PdfColumns.Column> columns = PdfColumns.split(running, rows);
    for (PdfColumns.Column column : columns) {
      List<PdfLine> printed =
          columns.size() == 1
              ? PdfLineMaker.lines(running, rows)
              : PdfLineMaker.lines(column.glyphs());
      Map<Boolean, List<PdfLine>> lines =
          printed.stream().collect(Collectors.partitioningBy(line -> line.quarter() == 0));
      if (column.isBeside()) {
        addColumn(boxed, lines.get(true), column, paragraphs, items);
      } else {
        items.addAll(inOrder(boxed, lines.get(true)));
        paragraphs.end();
      }
      turned.addAll(lines.get(false));
    }
    items.addAll(inOrder(boxed, List.of()));
    items.addAll(turned);
    PdfNotes foot = PdfNotes.of(items, sheet);
    return new PdfPage(foot.text(), foot.notes(), sheet);
  }

  /** Takes tables that no rules draw out of the text that no frame holds; gives the other rows. */
  private List<PdfRow> takeGapTables(List<PdfItem> boxed) {
    List<PdfRow> rows = new ArrayList<>(PdfRow.of(PdfLineMaker.level(running)));
    List<PdfGapTables.Found> tables =
        PdfGapTables.find(rows, sheet.rules(), PdfGutters.em(running));
    if (!tables.isEmpty()) {
      Set<PdfGlyph> taken = Collections.newSetFromMap(new IdentityHashMap<>());
      for (PdfGapTables.Found found : tables) {
        boxed.add(found.table());
        found.rows().forEach(row -> taken.addAll(row.glyphs()));
      }
      running.removeIf(taken::contains);
      rows.removeIf(row -> taken.contains(row.glyphs().get(0)));
    }
    return rows;
  }

  /** The lines of a column between its boxes, which part paragraphs. */
  private static void addColumn(
      List<PdfItem> boxed,
      List<PdfLine> lines,
      PdfColumns.Column column,
      PdfParagraphs paragraphs,
      List<PdfItem> items) {
    List<PdfItem> boxes = inOrder(boxed, lines);
    boxes.removeAll(lines);
    int from = 0;
    for (PdfItem box : boxes) {
      int to = from;
      while (to < lines.size() && lines.get(to).top() <= box.top()) {
        to++;
      }
      paragraphs.add(lines.subList(from, to), column, items);
      paragraphs.end();
      items.add(box);
      from = to;
    }
    paragraphs.add(lines.subList(from, lines.size()), column, items);
  }

  /**
   * The lines of a column with the boxes that stand between or above them, which are taken out;
   * boxes below come last.
   */
  private static List<PdfItem> inOrder(List<PdfItem> boxed, List<PdfLine> lines) {
    double end = lines.stream().mapToDouble(PdfLine::bottom).max().orElse(Double.POSITIVE_INFINITY);
    List<PdfItem> items = new ArrayList<>(lines);
    boxed.removeIf(item -> item.top() < end && items.add(item));
    items.sort(Comparator.comparingDouble(PdfItem::top));
    return items;
  }

  private void place(PdfGlyph glyph) {
    double x = glyph.middleX();
    double y = glyph.middleY();
    if (current.isEmpty() || !current.get().area().holds(x, y)) {
      current = glyph.quarter() == PdfGlyph.SKEW ? Optional.empty() : frames.cell(x, y);
    }
    current
        .map(cell -> inCells.computeIfAbsent(cell, c -> new ArrayList<>()))
        .orElse(running)
        .add(glyph);
  }

  private List<PdfLine> lines(PdfCell cell) {
    return PdfLineMaker.lines(inCells.getOrDefault(cell, List.of()));
  }

  private PdfItem filled(PdfTable table) {
    return table.withCells(
        table.cells().stream().map(cell -> cell.withLines(lines(cell))).toList());
  }

  private Stream<PdfItem> shape(PdfCell frame) {
    List<PdfLine> lines = lines(frame);
    return lines.isEmpty() ? Stream.empty() : Stream.of(new PdfShape(frame.area(), lines));
  }
}
