package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import zhinan.text.ItemLabel;
import zhinan.text.Signs;

/**
 * The printed lines of a table without rules, put together to its rows.
 *
 * <p>Where level rules part rows, though none part columns, they tell. Where rows stand further
 * apart than the lines in them, the distance tells; where all lines stand equally apart, the words
 * do: a cell goes on below a line that had no room for the next word, a row starts where its first
 * column does. Cells may be set at the top or in the middle of their rows, then lines of one row
 * overlap.
 */
final class PdfGapRows {
  /** Lines nearer than so many ems overlap: they are of one row. */
  static final double OVERLAP = 0.9;

  /** Rows stand apart when they do so by so many times the distance of lines. */
  private static final double APART = 1.25;

  private static final int FEWEST_COLUMNS = 3;
  private static final int FEWEST_ROWS = 3;

  /** Names in a list of two columns have more characters than numbers and labels. */
  private static final int NAME = 4;

  /** From this part of paragraphs that go on below on, rows are the lines of running text. */
  private static final double RUNNING = 0.4;

  /** From this part on the cells are labels with their values, as in the head of a form. */
  private static final double LABELLED = 0.4;

  /** Lines of a column of text stand at one distance, but for this part of it. */
  static final double UNEVEN = 1.6;

  /** So large a part of the lines of a column of text stand further apart. */
  private static final double HOLES = 0.15;

  /** Printed lines that overlap, mostly a single one: what stands in each column. */
  private record Printed(
      List<PdfRow> rows, List<List<PdfGlyph>> glyphs, List<List<PdfLine>> cells) {
    static Printed of(List<PdfRow> rows, List<double[]> extents) {
      List<List<PdfGlyph>> glyphs =
          extents.stream().map(extent -> between(rows, extent[0], extent[1])).toList();
      return new Printed(rows, glyphs, glyphs.stream().map(PdfLineMaker::lines).toList());
    }

    private static List<PdfGlyph> between(List<PdfRow> rows, double left, double right) {
      return rows.stream()
          .flatMap(row -> row.glyphs().stream())
          .filter(glyph -> glyph.x() >= left - 1 && glyph.endX() <= right + 1)
          .toList();
    }

    double top() {
      return rows.get(0).base() - rows.get(0).size();
    }

    double first() {
      return rows.get(0).base();
    }

    double last() {
      return rows.get(rows.size() - 1).base();
    }

    boolean fills(int column) {
      return !cells.get(column).isEmpty();
    }
  }

  private final List<double[]> extents;
  private final double em;
  private final List<Printed> printed = new ArrayList<>();
  private final double pitch;
  private final List<PdfRule> rules;
  private final boolean ruled;
  private final List<Integer> starts = new ArrayList<>();

  private PdfGapRows(List<PdfRow> rows, List<double[]> extents, List<PdfRule> rules, double em) {
    this.extents = extents;
    this.rules = rules;
    this.em = em;
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || rows.get(i).base() - rows.get(i - 1).base() >= OVERLAP * em) {
        printed.add(Printed.of(rows.subList(from, i), extents));
        from = i;
      }
    }
    this.pitch = pitch();
    this.ruled = IntStream.range(2, printed.size()).anyMatch(this::isRuledOff);
  }

  /**
   * The rows up to the first line that is none.
   *
   * @param rules the level ones of the page; where they part rows, they all do
   */
  static PdfGapRows of(List<PdfRow> rows, List<double[]> extents, List<PdfRule> rules, double em) {
    PdfGapRows all = new PdfGapRows(rows, extents, rules, em);
    all.findStarts();
    int end = all.end();
    int lines = all.printed.subList(0, end).stream().mapToInt(line -> line.rows().size()).sum();
    return lines == rows.size() ? all : of(rows.subList(0, lines), extents, rules, em);
  }

  /** How many printed lines there are. */
  int size() {
    return printed.stream().mapToInt(line -> line.rows().size()).sum();
  }

  /**
   * The distance of lines in a cell where rows, not only the first one, stand further apart than
   * that; 0 elsewhere.
   */
  private double pitch() {
    double nearest = IntStream.range(1, printed.size()).mapToDouble(this::distance).min().orElse(0);
    boolean spaced =
        IntStream.range(2, printed.size()).anyMatch(line -> distance(line) > APART * nearest);
    return spaced ? nearest : 0;
  }

  private double distance(int line) {
    return printed.get(line).first() - printed.get(line - 1).last();
  }

  private void findStarts() {
    starts.add(0);
    for (int i = 1; i < printed.size(); i++) {
      if (startsRow(i, starts.get(starts.size() - 1))) {
        starts.add(i);
      }
    }
  }

  private boolean startsRow(int line, int row) {
    if (ruled) {
      return isRuledOff(line);
    }
    boolean far = pitch > 0 && distance(line) > APART * pitch;
    if (far || isRuledOff(line) || isItem(line) && isFilled(row, line, 0)) {
      return true;
    }
    List<Integer> common = common(line, row);
    boolean allGoOn = common.stream().allMatch(column -> goesOn(row, line, column));
    boolean lead = printed.get(line).fills(0);
    if (pitch > 0) {
      return lead && isFilled(row, line, 0) && !allGoOn;
    }
    if (lead && isFilled(row, line, 0)) {
      return !allGoOn || count(line) >= filled(row, line);
    }
    if (lead) {
      return common.isEmpty() || !allGoOn || filled(row, line) >= count(line) - 1;
    }
    return count(line) == 1 ? isAboveItsRow(line, row) : !allGoOn || fillsAllButLead(line, row);
  }

  /**
   * A row below the name of a group, which stands once in the first column: the others are all
   * filled, one of them by numbers, of which each stands for itself.
   */
  private boolean fillsAllButLead(int line, int row) {
    int lead = isFilled(row, line, 0) ? 1 : 0;
    return count(line) >= filled(row, line) - lead
        && common(line, line).stream().anyMatch(column -> isNumber(line, column));
  }

  private boolean isNumber(int line, int column) {
    return printed.get(line).cells().get(column).stream()
        .noneMatch(words -> words.text().chars().anyMatch(c -> Signs.isHan((char) c)));
  }

  /** Whether a rule runs over most of the width between the line and the one before. */
  private boolean isRuledOff(int line) {
    double left = extents.get(0)[0];
    double right = extents.get(extents.size() - 1)[1];
    return rules.stream()
        .filter(rule -> rule.at() > printed.get(line - 1).last() - em / 2)
        .filter(rule -> rule.at() < printed.get(line).first() - em / 2)
        .anyMatch(
            rule -> Math.min(right, rule.to()) - Math.max(left, rule.from()) > (right - left) / 2);
  }

  /** The first column has a number that counts rows. */
  private boolean isItem(int line) {
    return printed.get(line).cells().get(0).stream()
        .limit(1)
        .map(lead -> Signs.strip(lead.text()))
        .anyMatch(
            words ->
                ItemLabel.parse(words).isPresent()
                    || words.length() < NAME
                        && words.chars().allMatch(c -> Signs.isDigit((char) c)));
  }

  /**
   * Whether the only cell of a line starts the row of the line below, whose other cells are set in
   * the middle: it goes on there, but does not go on from above.
   */
  private boolean isAboveItsRow(int line, int row) {
    if (line + 1 >= printed.size()) {
      return false;
    }
    int column = common(line, line).get(0);
    return isFilled(row, line, column)
        && !goesOn(row, line, column)
        && printed.get(line + 1).fills(0)
        && printed.get(line + 1).fills(column)
        && goesOn(line, line + 1, column);
  }

  private int count(int line) {
    return filled(line, line + 1);
  }

  /** How many columns the lines fill. */
  private int filled(int from, int end) {
    return (int)
        IntStream.range(0, extents.size()).filter(column -> isFilled(from, end, column)).count();
  }

  private boolean isFilled(int from, int end, int column) {
    return IntStream.range(from, end).anyMatch(line -> printed.get(line).fills(column));
  }

  /** The columns that the line fills and the row so far as well; all of its own for itself. */
  private List<Integer> common(int line, int row) {
    return IntStream.range(0, extents.size())
        .filter(column -> printed.get(line).fills(column))
        .filter(column -> row == line || isFilled(row, line, column))
        .boxed()
        .toList();
  }

  /** Whether the last line of the cell above had no room for the words of this one. */
  private boolean goesOn(int from, int line, int column) {
    PdfLine below = printed.get(line).cells().get(column).get(0);
    for (int i = line - 1; i >= from; i--) {
      List<PdfLine> above = printed.get(i).cells().get(column);
      if (!above.isEmpty()) {
        return goesOn(above.get(above.size() - 1), below, column);
      }
    }
    return false;
  }

  private boolean goesOn(PdfLine above, PdfLine below, int column) {
    double room = extents.get(column)[1] - extents.get(column)[0];
    return new PdfCellText(List.of(), room).lineEnd(above, below).isPresent();
  }

  private int end(int row) {
    return row + 1 < starts.size() ? starts.get(row + 1) : printed.size();
  }

  private int filled(int row) {
    return filled(starts.get(row), end(row));
  }

  /**
   * The first line that is no row: with a label in front of its words, or words in one column
   * alone, behind which no full row comes.
   */
  private int end() {
    for (int row = 1; row < starts.size(); row++) {
      int start = starts.get(row);
      boolean alone = filled(row) == 1 && extents.size() >= FEWEST_COLUMNS;
      boolean heading =
          alone
              && printed.get(start).cells().get(0).stream()
                  .anyMatch(line -> isLabelled(line.text()));
      boolean last =
          IntStream.range(row, starts.size())
              .noneMatch(below -> filled(below) >= Math.min(FEWEST_COLUMNS, extents.size()));
      if (heading || alone && last) {
        return start;
      }
    }
    return printed.size();
  }

  private static boolean isLabelled(String words) {
    return ItemLabel.parse(words).filter(label -> label.length() < words.length()).isPresent();
  }

  /**
   * Whether the rows are a table: not two columns of a list, whose rows are lines well enough
   * unless names in the first column wrap; not labels with their values; not columns of running
   * text.
   */
  boolean isTable() {
    long full =
        IntStream.range(0, starts.size())
            .filter(row -> filled(row) >= Math.min(FEWEST_COLUMNS, extents.size()))
            .count();
    boolean wraps = starts.size() < printed.size();
    boolean enough = starts.size() >= FEWEST_ROWS || wraps && starts.size() > 1;
    return full > 1
        && enough
        && (extents.size() >= FEWEST_COLUMNS || isListThatWraps())
        && !hasLabels()
        && !hasLeaders();
  }

  /** Names that wrap beside other words: no numbers before paragraphs, no titles before pages. */
  private boolean isListThatWraps() {
    boolean names =
        lines(0, printed.size(), 0).stream()
            .noneMatch(line -> line.text().length() < NAME || isLabelled(line.text()));
    boolean pages =
        lines(0, printed.size(), 1).stream().allMatch(line -> line.text().length() < NAME);
    boolean wraps =
        IntStream.range(0, starts.size())
            .anyMatch(row -> lines(row, 0).size() > 1 && filled(row) > 1);
    return starts.size() >= FEWEST_ROWS && names && !pages && wraps;
  }

  /** Dots that lead from titles to page numbers, as contents have them, are no column. */
  private boolean hasLeaders() {
    return IntStream.range(0, extents.size())
        .anyMatch(
            column ->
                lines(0, printed.size(), column).stream()
                    .noneMatch(line -> line.text().chars().anyMatch(Character::isLetterOrDigit)));
  }

  private boolean hasLabels() {
    List<String> words =
        printed.stream()
            .flatMap(line -> line.cells().stream())
            .flatMap(List::stream)
            .map(PdfLine::text)
            .toList();
    long labels =
        words.stream().filter(text -> text.chars().anyMatch(c -> Signs.isColon((char) c))).count();
    return labels >= LABELLED * words.size();
  }

  /**
   * Whether the columns hold running text: they are equally wide, their lines stand at one distance
   * without holes, as those of cells in three columns do not, and go on in the next line or are
   * labelled. Such columns are for {@link PdfColumns} to read.
   */
  boolean isRunningText() {
    return PdfGutters.areEqual(extents, em)
        && IntStream.range(0, extents.size()).allMatch(this::isRunningText);
  }

  private boolean isRunningText(int column) {
    List<PdfLine> lines = lines(0, printed.size(), column);
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = 1; i < lines.size(); i++) {
      nearest = Math.min(nearest, lines.get(i).base() - lines.get(i - 1).base());
    }
    int holes = 0;
    int goingOn = 0;
    for (int i = 1; i < lines.size(); i++) {
      holes += lines.get(i).base() - lines.get(i - 1).base() > UNEVEN * nearest ? 1 : 0;
      goingOn += goesOn(lines.get(i - 1), lines.get(i), column) ? 1 : 0;
    }
    long labels = lines.stream().filter(line -> isLabelled(line.text())).count();
    boolean solid = extents.size() < FEWEST_COLUMNS || holes <= HOLES * lines.size();
    return solid && (labels > 1 || goingOn >= RUNNING * lines.size());
  }

  private List<PdfLine> lines(int from, int end, int column) {
    return PdfLineMaker.lines(
        printed.subList(from, end).stream()
            .flatMap(line -> line.glyphs().get(column).stream())
            .toList());
  }

  /** The printed lines of a cell. */
  private List<PdfLine> lines(int row, int column) {
    return lines(starts.get(row), end(row), column);
  }

  PdfTable table() {
    List<Double> xs = new ArrayList<>(extents.stream().map(extent -> extent[0]).toList());
    xs.add(extents.get(extents.size() - 1)[1]);
    List<Double> ys = new ArrayList<>();
    for (int start : starts) {
      ys.add(printed.get(start).top());
    }
    ys.add(printed.get(printed.size() - 1).last());
    List<PdfCell> all = new ArrayList<>();
    for (int row = 0; row < starts.size(); row++) {
      for (int column = 0; column < extents.size(); column++) {
        double[] extent = extents.get(column);
        PdfArea area = new PdfArea(extent[0], ys.get(row), extent[1], ys.get(row + 1));
        all.add(new PdfCell(row, column, 1, 1, area, lines(row, column)));
      }
    }
    return new PdfTable(xs, ys, all, false, false);
  }
}
