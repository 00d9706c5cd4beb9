package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.normalize.office.Recognizers;
import zhinan.ingest.normalize.place.Locality;
import zhinan.ingest.table.TableGrid;
import zhinan.ingest.table.TableOrientation;
import zhinan.ingest.table.TableSection;
import zhinan.ingest.table.TurnedTable;
import zhinan.ingest.words.LabelWords;
import zhinan.ingest.words.OfficeField;
import zhinan.model.Severity;
import zhinan.text.Lexicon;
import zhinan.text.Text;

/**
 * Finds the offices of a boxed table, however it is laid out.
 *
 * <p>Example: under {@code 单位 | 咨询电话 | 单位 | 咨询电话 | 备注} the row {@code 城东区 | 83600001 | 城西区 |
 * 83600002 |} gives two offices; the row {@code 监督电话 | 83600009} gives one without name.
 *
 * <p>A table lists offices when a column names them and another one holds phone numbers or, in most
 * of its cells, addresses; and when most rows have both. Fees, materials, ratios, steps and forms
 * have not. What a row says besides stands in the remarks of its office, behind the head of its
 * column. Tables of more than 200,000 places are not read. Immutable, may be shared.
 */
public final class SheetOffices {
  /** The columns of a turned table that are no offices. */
  private static final int LABELS = 1;

  private final Recognizers recognizers;
  private final LabelWords columnWords;
  private final Lexicon<CellSign> cellWords =
      Lexicon.load(CellSign.class, "cell-words.tsv", CellSign.class);

  /** Columns are told by their headers and by what the recognizers find in their cells. */
  public SheetOffices(Recognizers recognizers) {
    this.recognizers = recognizers;
    this.columnWords = recognizers.labels();
  }

  /** The offices in the order of the table; none where the table is no list of offices. */
  public List<Office> offices(Sheet sheet, Locality from) {
    CellSigns signs = new CellSigns(recognizers, cellWords, from);
    OfficeHeads heads = new OfficeHeads(columnWords, signs);
    TableGrid grid = TableGrid.of(sheet.gridCells());
    TurnedTable upright = TurnedTable.of(grid, heads);
    RowOffices rows = new RowOffices(columnWords, signs, heads);
    List<OfficeCells> offices =
        read(upright, signs, heads, rows)
            ? rows.offices()
            : new CellOffices(columnWords, signs).offices(upright.grid());
    List<Office> stated = stated(offices, rows.hours());
    if (!stated.isEmpty()) {
      return stated;
    }
    Optional<Office> labelled = new LabelledOffice(columnWords, signs).read(grid);
    boolean turned = upright.orientation() != TableOrientation.UPRIGHT;
    return labelled.isPresent() || turned
        ? labelled.stream().toList()
        : turned(TurnedTable.unlabelled(grid), signs, heads);
  }

  /** Whether some section of the table lists offices, which the rows then hold. */
  private boolean read(TurnedTable table, CellSigns signs, OfficeHeads heads, RowOffices rows) {
    OfficeColumns columns = new OfficeColumns(columnWords, signs);
    boolean directory = false;
    for (TableSection section : TableSection.of(table.grid(), heads)) {
      List<OfficeGroup> groups = OfficeGroups.of(columns.of(section));
      directory |= !groups.isEmpty();
      rows.read(section, groups, table.orientation());
    }
    return directory;
  }

  /**
   * The offices of a turned table whose labels nobody knows, {@code 怎么走 | 学府路62号 | 东街3号} over
   * {@code 打这儿 | 83600001 | 83600002}: a row of numbers is one of phones. None unless every column,
   * but that of the labels, names an office and says how it is reached.
   */
  private List<Office> turned(TurnedTable table, CellSigns signs, OfficeHeads heads) {
    RowOffices rows = new RowOffices(columnWords, signs, heads);
    List<Office> offices =
        read(table, signs, heads, rows) ? stated(rows.offices(), rows.hours()) : List.of();
    boolean whole = offices.size() + LABELS >= table.grid().rows().size();
    return whole && offices.stream().allMatch(office -> isTold(office, signs))
        ? offices
        : List.of();
  }

  /** What to tell of a table that gave no offices though numbers stand in it; empty for others. */
  public Optional<Doubt> unread(Sheet sheet, Locality from) {
    CellSigns signs = new CellSigns(recognizers, cellWords, from);
    String message = "the table holds a number, but no office could be read from it";
    return sheet.cells().stream()
        .map(Placed::text)
        .filter(signs::holdsNumber)
        .findFirst()
        .map(cell -> new Doubt(Severity.INFO, "office-table-unread", message).at(cell));
  }

  /**
   * None unless most of them have a name and say where they are reached; {@code hours} are those of
   * all.
   */
  private static List<Office> stated(List<OfficeCells> found, Text hours) {
    List<Office> offices = new ArrayList<>();
    int whole = 0;
    for (OfficeCells cells : found) {
      Office office = cells.office();
      offices.add(office.has(OfficeField.HOURS) ? office : office.with(OfficeField.HOURS, hours));
      whole += isReached(office) ? 1 : 0;
    }
    return whole * 2 >= offices.size() ? offices : List.of();
  }

  /** Whether the words themselves say that there is a number or an address. */
  private static boolean isTold(Office office, CellSigns signs) {
    return office.has(OfficeField.NAME)
        && Stream.of(OfficeField.PHONES, OfficeField.SUPERVISION, OfficeField.ADDRESS)
            .anyMatch(field -> office.has(field) && signs.agrees(field, office.get(field)));
  }

  private static boolean isReached(Office office) {
    return office.has(OfficeField.NAME)
        && office.hasAny(OfficeField.PHONES, OfficeField.SUPERVISION, OfficeField.ADDRESS);
  }
}
