package zhinan.ingest.normalize.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.ingest.table.DataCell;
import zhinan.ingest.table.DataColumn;
import zhinan.ingest.table.DataRow;
import zhinan.ingest.table.DataTable;
import zhinan.ingest.table.Ditto;
import zhinan.ingest.table.GridSlot;
import zhinan.ingest.table.TableDoubt;
import zhinan.model.Material;
import zhinan.model.Severity;
import zhinan.text.Folded;
import zhinan.text.ItemLabel;
import zhinan.text.Numeral;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Reads the papers of one table, however it is laid out ({@link DataTable}). Single use.
 *
 * <p>Example: under {@code 序号|材料名称|份数|形式} the row {@code 1|申请表|2|原件} is 申请表 with two originals. The
 * columns are told by their heads, and without a head by what their cells hold. A name that spans
 * rows with a form each is one paper; one with a case each is a paper in each case.
 */
final class MaterialTable {
  static final String RULE = "materials.table";

  /** {@code 外地户籍人员提供}: the end that tells no case. */
  private static final Pattern GIVEN = Pattern.compile("提供$");

  /** Running numbers of rows: {@code 1}, {@code （2）}. */
  private static final Pattern SERIAL = Pattern.compile("[0-9().、]{0,6}");

  private final PaperWords words;
  private final PaperHeads heads;
  private final DataTable<PaperColumn> table;
  private final List<GridCell> cells;
  private final List<Reading<Material>> readings = new ArrayList<>();

  private MaterialTable(List<GridCell> cells, PaperWords words) {
    this.words = words;
    this.cells = cells;
    this.heads = PaperHeads.of(cells, words);
    this.table = DataTable.of(cells, heads);
  }

  /**
   * @param when the case that the caption or the line above the table states
   */
  static List<Reading<Material>> read(Sheet sheet, String when, PaperWords words) {
    MaterialTable reading = new MaterialTable(sheet.gridCells(), words);
    reading.read(when);
    return reading.readings;
  }

  private void read(String when) {
    List<DataRow<PaperColumn>> open = new ArrayList<>();
    for (DataRow<PaperColumn> row : table.rows()) {
      if (!open.isEmpty() && !goesOn(open.get(0), row)) {
        papers(open, when);
        open.clear();
      }
      open.add(row);
    }
    papers(open, when);
    if (readings.isEmpty()) {
      unread();
    }
  }

  /** Whether the row tells more of the paper that a merged cell names for the row above too. */
  private static boolean goesOn(DataRow<PaperColumn> first, DataRow<PaperColumn> row) {
    Optional<DataCell<PaperColumn>> name = row.get(PaperColumn.NAME);
    return name.isPresent()
        && !name.get().own()
        && name.get().repeats().isEmpty()
        && first.get(PaperColumn.NAME).map(DataCell::spot).equals(name.map(DataCell::spot))
        && List.of(PaperColumn.CASE, PaperColumn.SOURCE, PaperColumn.REMARK, PaperColumn.NUMBER)
            .stream()
            .allMatch(column -> first.text(column).chars().equals(row.text(column).chars()));
  }

  private void papers(List<DataRow<PaperColumn>> rows, String when) {
    for (DataCell<PaperColumn> name :
        rows.isEmpty() ? List.<DataCell<PaperColumn>>of() : names(rows.get(0))) {
      PaperRecord paper = new PaperRecord(List.copyOf(rows), name);
      String outer = CaseScope.join(when, CaseScope.join(line(rows.get(0)), paper.group()));
      for (PaperItems.PaperItem item : PaperItems.of(Folded.spaced(name.text()), 0, words)) {
        for (PaperDraft draft : PaperClause.read(item.words(), words)) {
          readings.add(paper.reading(paper.completed(draft).under(outer)));
        }
      }
    }
  }

  /**
   * The cells that name papers: those under a head of names; without one, those of the column that
   * holds most papers, or of all columns where all hold papers.
   */
  private List<DataCell<PaperColumn>> names(DataRow<PaperColumn> row) {
    List<DataCell<PaperColumn>> names = row.all(PaperColumn.NAME);
    List<DataCell<PaperColumn>> declared =
        names.stream().filter(name -> name.column().declared()).toList();
    boolean all = row.cells().stream().allMatch(cell -> cell.column().has(PaperColumn.NAME));
    return all || !declared.isEmpty() && declared.size() == 1
        ? (declared.isEmpty() ? names : declared)
        : names.stream().filter(name -> name.column().index() == best(row)).toList();
  }

  private int best(DataRow<PaperColumn> row) {
    int best = -1;
    long most = 0;
    for (DataCell<PaperColumn> name : row.all(PaperColumn.NAME)) {
      DataColumn<PaperColumn> column = name.column();
      long papers =
          table.rows().stream()
              .flatMap(each -> each.cells().stream())
              .filter(cell -> cell.column().equals(column) && heads.isTelling(cell.text()))
              .count();
      if (papers > most) {
        best = column.index();
        most = papers;
      }
    }
    return best;
  }

  /** The case that the row of one cell above states, {@code ""} for none. */
  private String line(DataRow<PaperColumn> row) {
    if (row.line().isEmpty()) {
      return "";
    }
    Folded line = Folded.spaced(row.line().get());
    int to = line.length();
    while (to > 0 && (Signs.isStop(line.at(to - 1)) || Signs.isColon(line.at(to - 1)))) {
      to--;
    }
    int from = ItemLabel.behind(line.chars(), 0, to);
    Folded bare = line.sub(from, to);
    boolean told =
        bare.mask().indexOf(':') >= 0
            || bare.mask().indexOf('。') >= 0
            || words.of(PaperWord.NOTE).starts(bare.mask())
            || words.of(PaperWord.NEGATION).within(bare.mask());
    return told ? "" : MaterialLines.caseIn(bare, words);
  }

  /** A refusal for a table that shows papers of which none was told apart. */
  private void unread() {
    Optional<Text> first =
        table.doubts().stream()
            .filter(doubt -> doubt.what() == TableDoubt.What.TOO_LARGE)
            .map(TableDoubt::at)
            .findFirst()
            .or(() -> cells.stream().map(GridCell::text).filter(this::showsPaper).findFirst());
    first
        .filter(text -> !text.isBlank())
        .ifPresent(
            text ->
                readings.add(
                    Reading.refused(
                        text,
                        RULE,
                        new Doubt(
                            Severity.INFO,
                            "materials-uncut",
                            "no paper was told apart in a table that shows papers"))));
  }

  private boolean showsPaper(Text cell) {
    return !cell.isBlank()
        && heads.isTelling(cell)
        && heads.roles(GridSlot.key(cell.chars())).isEmpty();
  }

  /** The rows of one paper: one, or those that a merged name spans. */
  private final class PaperRecord {
    private final List<DataRow<PaperColumn>> rows;
    private final DataCell<PaperColumn> name;

    private PaperRecord(List<DataRow<PaperColumn>> rows, DataCell<PaperColumn> name) {
      this.rows = rows;
      this.name = name;
    }

    /** What the columns of all rows say, a row for each form. */
    private PaperForms forms(Material paper) {
      return rows.stream()
          .map(row -> forms(row).behind(paper))
          .reduce(PaperForms::and)
          .orElseThrow();
    }

    private PaperForms forms(DataRow<PaperColumn> row) {
      List<Folded> counts = new ArrayList<>(all(row, PaperColumn.COUNT));
      counts.addAll(all(row, PaperColumn.FORM));
      counts.addAll(all(row, PaperColumn.REMARK));
      return PaperForms.of(
          all(row, PaperColumn.ORIGINALS), all(row, PaperColumn.COPIES), counts, words);
    }

    private List<Folded> all(DataRow<PaperColumn> row, PaperColumn column) {
      return row.all(column).stream().map(cell -> Folded.spaced(cell.text())).toList();
    }

    private Folded first(PaperColumn column) {
      return all(rows.get(0), column).stream().findFirst().orElse(Folded.of(Text.of("", 0)));
    }

    /**
     * The case that stands where running numbers stand, of this row or of the last that has one.
     */
    private String group() {
      Folded first = first(PaperColumn.NUMBER);
      Matcher demand = PaperPhrase.DEMAND.in(first.chars());
      return SERIAL.matcher(first.chars()).matches() || Numeral.of(first.chars()).isPresent()
          ? ""
          : first.unfolded(0, demand.find() ? demand.start() : first.length());
    }

    /** The draft that the name gives, with what the other columns say. */
    private PaperDraft completed(PaperDraft draft) {
      Material paper = draft.paper();
      PaperForms forms = forms(paper);
      return new PaperDraft(
          draft.first(),
          draft.last(),
          new Material(
              paper.name(),
              forms.originals(),
              forms.copies(),
              forms.form(),
              when(paper),
              paper.issuer().isEmpty() ? source() : paper.issuer()),
          false);
    }

    private String source() {
      Folded source = first(PaperColumn.SOURCE);
      return isUnknown(PaperColumn.SOURCE) ? "" : source.unfolded();
    }

    /** Whether {@code 同上} stands where nothing is above. */
    private boolean isUnknown(PaperColumn column) {
      return rows.get(0).get(column).filter(cell -> Ditto.is(cell.text())).isPresent();
    }

    private String when(Material paper) {
      Folded stated = first(PaperColumn.CASE);
      boolean neutral =
          words.of(PaperWord.NEUTRAL).has(stated.chars())
              || words.of(PaperWord.FIELD).has(stated.chars())
              || isUnknown(PaperColumn.CASE);
      Folded remark = first(PaperColumn.REMARK);
      boolean tells = remark.chars().endsWith("提供") || remark.chars().endsWith("的");
      String more = tells ? GIVEN.matcher(remark.unfolded()).replaceFirst("") : "";
      return CaseScope.join(
          CaseScope.join(neutral ? "" : stated.unfolded(), more), paper.condition());
    }

    /** The words are those of the name's cell and of the cells that add to it, as printed. */
    private Reading<Material> reading(PaperDraft draft) {
      TreeMap<Integer, Text> used = new TreeMap<>();
      boolean repeats = name.repeats().isPresent();
      Text named = repeats ? name.printed() : draft.first().printedTo(draft.last());
      used.put(named.start(), named);
      for (PaperColumn column :
          List.of(PaperColumn.ORIGINALS, PaperColumn.COPIES, PaperColumn.COUNT, PaperColumn.FORM)) {
        rows.stream()
            .flatMap(row -> row.all(column).stream())
            .map(DataCell::printed)
            .filter(text -> !text.isBlank())
            .forEach(text -> used.putIfAbsent(text.start(), text));
      }
      List<Doubt> doubts =
          isUnknown(PaperColumn.SOURCE)
              ? List.of(
                  new Doubt(
                      Severity.WARNING,
                      "materials-ditto",
                      "a cell says that one above holds again, and there is none"))
              : List.of();
      return new Reading<>(
          Text.join(List.copyOf(used.values())), Optional.of(draft.paper()), RULE, doubts);
    }
  }
}
