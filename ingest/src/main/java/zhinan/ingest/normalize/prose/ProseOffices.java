package zhinan.ingest.normalize.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.normalize.office.Recognizers;
import zhinan.ingest.normalize.phone.PhoneContext;
import zhinan.ingest.normalize.place.Locality;
import zhinan.ingest.normalize.prose.ProsePiece.Kind;
import zhinan.ingest.words.LabelWords;
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

  private final LabelWords labels;
  private final OfficeWords words;
  private final RowScanner scanner;
  private final WordCutter cutter;

  /** With the trained tagger. */
  public ProseOffices(Recognizers recognizers) {
    this.labels = recognizers.labels();
    this.words = OfficeWords.load(recognizers.names());
    this.scanner = new RowScanner(recognizers, words);
    this.cutter =
        new WordCutter(
            words,
            recognizers.names(),
            new RunOnTagger(),
            recognizers.gazetteer(),
            recognizers.addresses());
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
    List<List<ProsePiece>> rows = scanned(ProseRows.of(lines), expected, from);
    OfficeAssembly assembly = new OfficeAssembly(cutter, labels, words, expected, from);
    for (List<ProsePiece> row : FlatColumns.paired(rows)) {
      if (expected.singleFields() || told(row)) {
        assembly.accept(row);
      } else {
        assembly.interrupt();
      }
    }
    return assembly.finish();
  }

  private List<List<ProsePiece>> scanned(List<ProseRow> lines, Expected expected, Locality from) {
    List<List<ProsePiece>> rows = new ArrayList<>();
    boolean behindAddress = false;
    for (ProseRow row : lines) {
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
  private static boolean maybe(ProseRow row) {
    return row.text().length() <= SHORT_LINE || RowScanner.mayDial(row.chars());
  }

  private static boolean told(List<ProsePiece> row) {
    return row.stream().anyMatch(piece -> piece.is(ProsePiece.Kind.PHONE))
        || !row.isEmpty() && row.get(0).row().text().length() <= SHORT_LINE;
  }

  /**
   * Puts rows that were printed column by column in pairs again: two or more names, and below them
   * as many numbers.
   *
   * <p>Example: {@code 东山街道办事处} / {@code 西山街道办事处} / {@code 82745193} / {@code 82745194} becomes
   * name, number, name, number. Where the counts differ nothing is moved.
   */
  private static final class FlatColumns {
    /** One name above one number is no column. */
    private static final int FEWEST = 2;

    private FlatColumns() {}

    static List<List<ProsePiece>> paired(List<List<ProsePiece>> rows) {
      List<List<ProsePiece>> paired = new ArrayList<>();
      int at = 0;
      while (at < rows.size()) {
        int names = run(rows, at, Kind.WORDS);
        if (names >= FEWEST && names == run(rows, at + names, Kind.PHONE)) {
          for (int i = at; i < at + names; i++) {
            paired.add(rows.get(i));
            paired.add(rows.get(i + names));
          }
          at += 2 * names;
        } else {
          int end = at + Math.max(1, names);
          paired.addAll(rows.subList(at, end));
          at = end;
        }
      }
      return paired;
    }

    /** How many rows from a place on hold one piece of the kind and nothing else. */
    private static int run(List<List<ProsePiece>> rows, int from, Kind kind) {
      int end = from;
      while (end < rows.size() && rows.get(end).size() == 1 && rows.get(end).get(0).is(kind)) {
        end++;
      }
      return end - from;
    }
  }
}
