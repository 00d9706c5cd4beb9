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

  /**
   * A table and what is printed in it.
   *
   * @param glyphs of the table's lines, blanks included
   */
  record Found(PdfTable table, List<PdfGlyph> glyphs) {}

  private PdfGapTables() {}

  /** The tables among the glyphs that no frame holds, from top to bottom. */
  static List<Found> find(List<PdfGlyph> running) {
    List<PdfGlyph> level = running.stream().filter(glyph -> glyph.quarter() == 0).toList();
    List<PdfRow> rows = PdfRow.of(level);
    List<Found> found = new ArrayList<>();
    if (rows.size() > MOST_ROWS) {
      return found;
    }
    double em = PdfGutters.em(level);
    List<PdfGapBand.Line> lines = rows.stream().map(row -> PdfGapBand.Line.of(row, em)).toList();
    int free = 0;
    int at = 0;
    while (at < lines.size()) {
      Optional<PdfGapBand> band = PdfGapBand.tryAt(lines, free, at, em);
      if (band.filter(PdfGapBand::isRunningText).isPresent()) {
        free = band.get().end();
        at = free;
        continue;
      }
      Optional<PdfTable> table = band.flatMap(PdfGapBand::table);
      if (table.isPresent()) {
        found.add(new Found(table.get(), band.get().glyphs()));
        free = band.get().end();
        at = free;
      } else {
        at++;
      }
    }
    return found;
  }
}
