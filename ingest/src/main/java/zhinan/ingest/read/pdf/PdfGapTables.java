package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables that no rules draw, by gaps that recur from line to line at the same place.
 *
 * <p>Example: three lines {@code 1 | 居民身份证补领换领 | 20个工作日}, {@code 业务办理} below the second column and
 * {@code 2 | 户口簿补发 | 当场办结} are a table of two rows. Where its lines belong together is for {@link
 * PdfGapRows} to say.
 */
final class PdfGapTables {
  /** A page of more lines is read without such tables; the densest page seen has 120. */
  private static final int MOST_ROWS = 400;

  /** A table and the lines that it was printed in. */
  record Found(PdfTable table, List<PdfRow> rows) {}

  private PdfGapTables() {}

  /** The tables among the lines that no frame holds, from top to bottom. */
  static List<Found> find(List<PdfRow> rows, List<PdfRule> rules, double em) {
    List<Found> found = new ArrayList<>();
    if (rows.size() > MOST_ROWS || rows.stream().noneMatch(row -> row.widestGap() >= em)) {
      return found;
    }
    List<PdfRule> level = rules.stream().filter(PdfRule::level).toList();
    List<PdfGapBand.Line> lines = rows.stream().map(row -> PdfGapBand.Line.of(row, em)).toList();
    int free = 0;
    int at = 0;
    while (at < lines.size()) {
      Optional<PdfGapBand> band = PdfGapBand.tryAt(lines, free, at, level, em);
      if (band.filter(PdfGapBand::isRunningText).isPresent()) {
        free = band.get().end();
        at = free;
        continue;
      }
      Optional<PdfTable> table = band.flatMap(PdfGapBand::table);
      if (table.isPresent()) {
        found.add(new Found(table.get(), band.get().rows()));
        free = band.get().end();
        at = free;
      } else {
        at++;
      }
    }
    return found;
  }
}
