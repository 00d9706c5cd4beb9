package zhinan.ingest.normalize.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.Reading;
import zhinan.ingest.document.Text;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.papers.PaperColumns.Column;
import zhinan.model.Material;
import zhinan.model.Material.Form;

/** One row of a table of papers. Immutable. */
final class MaterialRow {
  private static final Pattern NUMBER = Pattern.compile("^[0-9（）.、]{0,6}$");

  /** {@code 1}, {@code 2份}, {@code 原件1份}, {@code 原件：1 复印件：0}. */
  private static final Pattern BARE_COUNT = Pattern.compile("^([0-9]{1,2})份?$");

  private static final Pattern EACH_FORM = Pattern.compile("(原件|复印件)[^0-9，。；]{0,4}([0-9]{1,2})");
  private static final Pattern DEMAND = Pattern.compile("[，,]?(?:还|另)?(?:应|需|须|应当)?(?:报送|提交|提供)$");

  private final Map<Integer, Placed> cells;
  private final PaperColumns.Layout layout;
  private final PaperWords words;

  MaterialRow(Map<Integer, Placed> cells, PaperColumns.Layout layout, PaperWords words) {
    this.cells = cells;
    this.layout = layout;
    this.words = words;
  }

  /** Whether one cell takes the whole row, as {@code 以下为条件报送资料} does. */
  boolean isCaption() {
    long different =
        cells.values().stream().filter(cell -> !cell.text().isBlank()).distinct().count();
    return different < 2 && !string(Column.NAME).isEmpty() && cells.size() > 1 && spans();
  }

  private boolean spans() {
    return cell(Column.NAME).cell().columnSpan() > 1 || cell(Column.NAME).cell().column() == 0;
  }

  /**
   * The case that the row states in front of the name; that of the row above where its cell is
   * empty.
   */
  String caseOr(String above) {
    if (!layout.places().containsKey(Column.NUMBER) || !holds(Column.NUMBER)) {
      return "";
    }
    String first = Passage.of(cell(Column.NUMBER).text()).chars();
    if (first.isEmpty()) {
      return above;
    }
    return NUMBER.matcher(first).matches() ? "" : DEMAND.matcher(first).replaceFirst("");
  }

  List<Draft> drafts() {
    if (!holds(Column.NAME) || string(Column.NAME).isEmpty()) {
      return List.of();
    }
    Passage name = Passage.of(cell(Column.NAME).text());
    List<Draft> found = new ArrayList<>();
    for (Items.Item item : Items.of(name, 0)) {
      found.addAll(Clause.read(item.words(), words));
    }
    found.replaceAll(this::completed);
    return found;
  }

  private Draft completed(Draft draft) {
    Material paper = draft.paper();
    OptionalInt originals = number(Column.ORIGINALS, paper.originals());
    OptionalInt copies = number(Column.COPIES, paper.copies());
    String counts = string(Column.COUNT) + "；" + string(Column.FORM) + "；" + string(Column.REMARK);
    Form form = form(paper.form(), originals, copies, counts);
    Matcher each = EACH_FORM.matcher(counts);
    while (each.find()) {
      OptionalInt number = OptionalInt.of(Integer.parseInt(each.group(2)));
      originals = each.group(1).equals("原件") && originals.isEmpty() ? number : originals;
      copies = each.group(1).equals("复印件") && copies.isEmpty() ? number : copies;
    }
    OptionalInt count = count();
    if (count.isPresent() && originals.isEmpty() && copies.isEmpty()) {
      originals = form == Form.ORIGINAL || form == Form.BOTH ? count : originals;
      copies = form == Form.ORIGINAL ? copies : count;
    }
    form = form == Form.UNSPECIFIED ? form(form, originals, copies, counts) : form;
    return new Draft(
        draft.first(),
        draft.last(),
        new Material(paper.name(), originals, copies, form, when(paper), issuer(paper)),
        false);
  }

  private OptionalInt number(Column column, OptionalInt otherwise) {
    Matcher count = BARE_COUNT.matcher(string(column));
    return count.matches() ? OptionalInt.of(Integer.parseInt(count.group(1))) : otherwise;
  }

  private OptionalInt count() {
    String count = string(Column.COUNT);
    Matcher bare = BARE_COUNT.matcher(count);
    return bare.matches()
        ? OptionalInt.of(Integer.parseInt(bare.group(1)))
        : Count.endingAt(count, count.length()).value();
  }

  private static Form form(Form own, OptionalInt originals, OptionalInt copies, String counts) {
    if (own != Form.UNSPECIFIED) {
      return own;
    }
    boolean numbered = originals.isPresent() && copies.isPresent();
    boolean original =
        numbered ? originals.getAsInt() > 0 : asks(counts, "原件") || originals.isPresent();
    boolean copy = numbered ? copies.getAsInt() > 0 : asks(counts, "复印件");
    return original && copy
        ? Form.BOTH
        : original ? Form.ORIGINAL : copy ? Form.COPY : Form.UNSPECIFIED;
  }

  /** {@code 复印件：0} asks for none. */
  private static boolean asks(String counts, String form) {
    int at = counts.indexOf(form);
    return at >= 0 && !counts.matches(".*" + form + "[：:]?0.*");
  }

  private String when(Material paper) {
    String stated = string(Column.CASE);
    String remark = string(Column.REMARK);
    boolean neutral = words.of(PaperWords.Role.NEUTRAL).has(stated) || stated.matches("必要|非必要|是|否");
    String when = neutral ? "" : stated;
    boolean tells = remark.endsWith("提供") || remark.endsWith("的");
    String more = tells ? remark.replaceFirst("提供$", "") : "";
    return Scope.join(Scope.join(when, more), paper.condition());
  }

  private String issuer(Material paper) {
    return paper.issuer().isEmpty() ? string(Column.SOURCE) : paper.issuer();
  }

  /** The words are those of the name's cell and of the cells that add to it. */
  Reading<Material> reading(Draft draft) {
    TreeMap<Integer, Text> used = new TreeMap<>();
    Text name = draft.first().wordsTo(draft.last());
    used.put(name.start(), name);
    for (Column column : List.of(Column.ORIGINALS, Column.COPIES, Column.COUNT, Column.FORM)) {
      if (holds(column) && !cell(column).text().isBlank()) {
        used.putIfAbsent(cell(column).text().start(), cell(column).text());
      }
    }
    return Reading.of(Text.join(List.copyOf(used.values())), draft.paper(), "materials.table");
  }

  private boolean holds(Column column) {
    return layout.places().containsKey(column) && cells.containsKey(layout.places().get(column));
  }

  private Placed cell(Column column) {
    return cells.get(layout.places().get(column));
  }

  private String string(Column column) {
    return holds(column) ? Passage.of(cell(column).text()).folded() : "";
  }
}
