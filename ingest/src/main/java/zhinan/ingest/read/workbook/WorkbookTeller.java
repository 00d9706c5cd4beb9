package zhinan.ingest.read.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Style;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlatFlow;
import zhinan.ingest.read.flow.FlowCell;
import zhinan.ingest.read.flow.FlowParagraph;
import zhinan.ingest.read.flow.FlowParagraphBuilder;
import zhinan.ingest.read.flow.FlowTable;
import zhinan.ingest.read.flow.FlowTranscriber;
import zhinan.ingest.read.workbook.SheetLayout.Shown;
import zhinan.model.Severity;
import zhinan.model.Source;

/**
 * Tells the sheets of a workbook as lines and tables. The name of a sheet is a line where there are
 * several sheets and somebody has named it; columns and rows that show nothing are left out.
 * Single-use.
 */
final class WorkbookTeller {
  /** The names that programs give. */
  private static final Pattern GIVEN_NAME =
      Pattern.compile("(?i)(sheet|table|工作表|表格?)\\s*\\d*( ?\\(\\d+\\))?");

  private static final String SHEET_NAME = "sheet-name";
  private static final String HIDDEN_SHEET = "hidden-sheet";
  private static final String HIDDEN_ROW = "hidden-row";
  private static final String HIDDEN_COLUMN = "hidden-column";

  private final FlowTranscriber out;

  WorkbookTeller(Limits limits) {
    this.out = new FlowTranscriber(limits);
  }

  /**
   * The document.
   *
   * @param doubts what was odd, without places
   * @throws UnreadableDocumentException when no cell shows anything, or too much is in it
   */
  RawDocument tell(List<WorkbookSheet> sheets, Source source) throws UnreadableDocumentException {
    List<WorkbookSheet> shown =
        sheets.stream().filter(sheet -> !sheet.isHidden() && !sheet.rows().isEmpty()).toList();
    for (WorkbookSheet sheet : shown) {
      sheet(sheet, shown.size() > 1);
    }
    for (WorkbookSheet sheet : sheets) {
      if (!shown.contains(sheet)) {
        beside(sheet);
      }
      sheet.headers().forEach(words -> out.dropped(words, "running-header"));
      sheet.footers().forEach(words -> out.dropped(words, "running-footer"));
    }
    RawDocument document = out.document(source);
    if (document.blocks().stream().allMatch(WorkbookTeller::isName)) {
      throw new UnreadableDocumentException("is empty: a workbook without text");
    }
    return document.with(document.blocks(), hidden(document));
  }

  private static boolean isName(RawBlock block) {
    return block instanceof RawBlock.Dropped dropped && dropped.reason().equals(SHEET_NAME);
  }

  private void sheet(WorkbookSheet sheet, boolean several) throws UnreadableDocumentException {
    SheetLayout layout = new SheetLayout(sheet);
    List<SheetBlock> blocks = SheetBlock.of(layout);
    boolean named =
        several
            && !GIVEN_NAME.matcher(sheet.name().strip()).matches()
            && !first(blocks).equals(sheet.name().strip());
    if (named) {
      out.paragraph(paragraph(WorkbookCell.of(sheet.name()), 1));
    } else {
      out.dropped(sheet.name(), SHEET_NAME);
    }
    for (SheetBlock block : blocks) {
      for (Shown line : block.lead()) {
        out.paragraph(paragraph(line.cell(), 0));
      }
      if (!block.table().isEmpty()) {
        out.table(table(block.table()));
      }
      for (Shown line : block.close()) {
        out.paragraph(paragraph(line.cell(), 0));
      }
    }
    out.asides(sheet.boxes());
    sheet.comments().forEach(words -> out.dropped(words, "comment"));
    layout.covered().forEach(words -> out.dropped(words, "covered-cell"));
    layout.hiddenRows().forEach(words -> out.dropped(words, HIDDEN_ROW));
    layout.hiddenColumns().forEach(words -> out.dropped(words, HIDDEN_COLUMN));
  }

  private static String first(List<SheetBlock> blocks) {
    return blocks.stream()
        .flatMap(block -> block.lead().stream())
        .findFirst()
        .map(line -> line.cell().text().strip())
        .orElse("");
  }

  /** A sheet that is not shown, or shows no cell. */
  private void beside(WorkbookSheet sheet) {
    String reason = sheet.isHidden() ? HIDDEN_SHEET : SHEET_NAME;
    out.dropped(sheet.name(), reason);
    out.asides(sheet.boxes());
    sheet
        .rows()
        .values()
        .forEach(
            row ->
                out.dropped(
                    String.join(" ", row.values().stream().map(WorkbookCell::text).toList()),
                    reason));
    sheet.comments().forEach(words -> out.dropped(words, "comment"));
  }

  private static FlowParagraph paragraph(WorkbookCell cell, int outline) {
    FlowParagraphBuilder builder = new FlowParagraphBuilder();
    builder.append(cell.text(), cell.bold());
    if (!cell.link().isEmpty()) {
      builder.link(0, builder.length(), cell.link());
    }
    return builder.build(
        new Style(outline, false, cell.centred(), 0, OptionalInt.empty(), Optional.empty()), "");
  }

  private static FlowTable table(List<List<Shown>> rows) {
    NavigableSet<Integer> columns = SheetLayout.columns(rows);
    List<Integer> order = List.copyOf(columns);
    int[] until = new int[order.size()];
    Shown[] above = new Shown[order.size()];
    List<List<FlowCell>> told = new ArrayList<>();
    for (List<Shown> row : rows) {
      int number = row.get(0).range().top();
      List<FlowCell> cells = new ArrayList<>();
      for (int column = 0; column < order.size(); ) {
        boolean covered = above[column] != null && until[column] >= number;
        Optional<Shown> start = starting(row, order.get(column));
        FlowCell cell =
            start.isPresent()
                ? cell(start.get(), column, columns)
                : covered && above[column].range().left() == order.get(column)
                    ? new FlowCell(
                        column,
                        span(above[column], columns),
                        FlowCell.Merge.CONTINUE,
                        "",
                        List.of())
                    : new FlowCell(column, 1, FlowCell.Merge.NONE, "", List.of());
        if (start.isPresent()) {
          above[column] = start.get();
          until[column] = start.get().range().bottom();
        }
        cells.add(cell);
        column += cell.span();
      }
      told.add(cells);
    }
    return new FlowTable(order.size(), told);
  }

  private static Optional<Shown> starting(List<Shown> row, int column) {
    return row.stream().filter(cell -> cell.range().left() == column).findFirst();
  }

  private static int span(Shown cell, NavigableSet<Integer> columns) {
    return columns.subSet(cell.range().left(), true, cell.range().right(), true).size();
  }

  private static FlowCell cell(Shown shown, int column, NavigableSet<Integer> columns) {
    FlatFlow flat = new FlatFlow();
    flat.paragraph(paragraph(shown.cell(), 0));
    boolean tall = shown.range().bottom() > shown.range().top();
    return new FlowCell(
        column,
        span(shown, columns),
        tall ? FlowCell.Merge.START : FlowCell.Merge.NONE,
        flat.text(),
        flat.asides(),
        flat.links());
  }

  /** Rows that a filter has hidden are missed by nobody until they are: one notice for each run. */
  private static List<Doubt> hidden(RawDocument document) {
    List<Doubt> doubts = new ArrayList<>();
    String before = "";
    for (RawBlock block : document.blocks()) {
      String reason = block instanceof RawBlock.Dropped dropped ? dropped.reason() : "";
      if (!reason.equals(before)
          && List.of(HIDDEN_SHEET, HIDDEN_ROW, HIDDEN_COLUMN).contains(reason)) {
        String what = reason.substring("hidden-".length());
        doubts.add(
            new Doubt(
                    Severity.WARNING,
                    reason,
                    "words of a hidden " + what + " are no part of the guide")
                .at(((RawBlock.Dropped) block).text()));
      }
      before = reason;
    }
    return doubts;
  }
}
