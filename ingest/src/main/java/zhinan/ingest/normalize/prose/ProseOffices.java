package zhinan.ingest.normalize.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.normalize.office.Recognizers;
import zhinan.ingest.normalize.phone.PhoneContext;
import zhinan.ingest.normalize.place.Locality;
import zhinan.ingest.words.LabelWords;
import zhinan.ingest.words.NameWords;
import zhinan.model.SectionKind;

/**
 * Finds the offices of running lines.
 *
 * <p>Example: {@code 中山 0411-82745193 西 岗 0411-83011679-303} gives two offices, 中山 and 西 岗, each
 * with its number as printed. Lines are joined where one was wrapped, cut into pieces that are
 * surely something, and what is left between is told by rules, run-on words by a trained tagger.
 * Generic places ({@code 户籍所在地派出所}) are no offices.
 *
 * <p>Immutable, may be shared.
 */
public final class ProseOffices {
  /** Chosen: lines of lists and address blocks are shorter, sentences mostly longer. */
  private static final int SHORT_LINE = 60;

  /** The longest line of the samples that holds offices has 172 characters. */
  private static final int LONGEST_ROW = 10_000;

  private final NameWords names = NameWords.load();
  private final OfficeWords words = OfficeWords.load(names);
  private final RowScanner scanner;
  private final WordCutter cutter;

  /** With the trained tagger. */
  public ProseOffices(Recognizers recognizers) {
    this.scanner = new RowScanner(recognizers, LabelWords.load(), words);
    this.cutter = new WordCutter(words, names, new RunOnTagger(), recognizers.gazetteer());
  }

  /**
   * The offices in the order of the lines.
   *
   * @param lines that follow each other without a table between them
   * @param kinds of the section that they stand in: under LOCATION, CONTACT, HOURS, AGENCY and
   *     SUPERVISION an office may state a single field; elsewhere only what holds a phone is one
   * @param from the place of the document or the list
   */
  public List<Office> offices(List<Line> lines, Set<SectionKind> kinds, Locality from) {
    Expected expected = Expected.of(kinds);
    if (!expected.singleFields() && lines.stream().noneMatch(ProseOffices::mayDial)) {
      return List.of();
    }
    List<List<Piece>> rows = scanned(Rows.of(lines), expected, from);
    OfficeAssembly assembly = new OfficeAssembly(cutter, words, expected, from);
    for (List<Piece> row : FlatColumns.paired(rows)) {
      if (expected.singleFields() || told(row)) {
        assembly.accept(row);
      } else {
        assembly.interrupt();
      }
    }
    return assembly.finish();
  }

  private List<List<Piece>> scanned(List<Row> lines, Expected expected, Locality from) {
    List<List<Piece>> rows = new ArrayList<>();
    boolean behindAddress = false;
    for (Row row : lines) {
      PhoneContext here = new PhoneContext(from.areaCode(), expected.phonesDue() || behindAddress);
      boolean looked =
          row.text().length() <= LONGEST_ROW && (expected.singleFields() || maybe(row));
      rows.add(looked ? scanner.scan(row, here) : List.of());
      behindAddress = !expected.phonesDue() && Streets.in(row.chars());
    }
    return rows;
  }

  private static boolean mayDial(Line line) {
    return RowScanner.mayDial(line.text().chars());
  }

  /** Outside the contact sections: a row with digits, or one that may belong to it. */
  private static boolean maybe(Row row) {
    return row.text().length() <= SHORT_LINE || RowScanner.mayDial(row.chars());
  }

  private static boolean told(List<Piece> row) {
    return row.stream().anyMatch(piece -> piece.is(Piece.Kind.PHONE))
        || !row.isEmpty() && row.get(0).row().text().length() <= SHORT_LINE;
  }
}
