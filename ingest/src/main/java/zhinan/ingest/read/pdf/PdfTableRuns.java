package zhinan.ingest.read.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds tables that go on over pages. Single-use. */
final class PdfTableRuns {
  /**
   * So many ems may stay free at the end of a page though the next row would have fitted: cells are
   * padded.
   */
  private static final double SLACK = 1.5;

  private final List<PdfPage> pages;
  private final Map<PdfLine, String> furniture;
  private final double slack;
  private final double textEnd;
  private final Map<PdfTable, PdfTableRun> runs = new IdentityHashMap<>();

  PdfTableRuns(List<PdfPage> pages, Map<PdfLine, String> furniture, PdfMeasure measure) {
    this.pages = pages;
    this.furniture = furniture;
    this.slack = SLACK * measure.em();
    this.textEnd =
        pages.stream()
            .flatMap(page -> body(page).stream())
            .mapToDouble(PdfItem::bottom)
            .max()
            .orElse(0);
  }

  /** Each part of a table, by identity, with the whole table. */
  Map<PdfTable, PdfTableRun> find() {
    Optional<PdfTable> open = Optional.empty();
    for (PdfPage page : pages) {
      List<PdfItem> body = body(page);
      for (int i = 0; i < body.size(); i++) {
        Optional<PdfTable> before = i == 0 ? open : Optional.empty();
        open = Optional.empty();
        if (body.get(i) instanceof PdfTable table) {
          runs.put(table, PdfTableRun.of(table));
          before.ifPresent(upper -> join(upper, table));
          open = Optional.of(table);
        }
      }
    }
    return runs;
  }

  private List<PdfItem> body(PdfPage page) {
    return page.items().stream()
        .filter(item -> !(item instanceof PdfLine line) || !furniture.containsKey(line))
        .toList();
  }

  private void join(PdfTable upper, PdfTable lower) {
    PdfTableRun run = runs.get(upper);
    if (!run.fits(lower)) {
      return;
    }
    int header = run.repeatedHeader(lower);
    double room = textEnd - upper.bottom();
    double needed = lower.ys().get(header + 1) - lower.ys().get(header);
    if (header > 0 || upper.open() || room < needed + slack) {
      PdfTableRun longer = run.with(lower, header);
      runs.replaceAll((table, old) -> old == run ? longer : old);
      runs.put(lower, longer);
    }
  }
}
