package zhinan.ingest.normalize.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.model.Material;
import zhinan.model.Material.Form;
import zhinan.text.Folded;
import zhinan.text.Text;

/** One row of a table of papers. Immutable. */
final class MaterialRow {
  private static final Pattern NUMBER = Pattern.compile("^[0-9().、]{0,6}$");

  /** {@code 1}, {@code 2份}, {@code 原件1份}, {@code 原件：1 复印件：0}. */
  private static final Pattern BARE_COUNT = Pattern.compile("^([0-9]{1,2})份?$");

  private static final Pattern EACH_FORM = Pattern.compile("(原件|复印件)[^0-9,。;]{0,4}([0-9]{1,2})");
  private static final String ORIGINAL = "原件";
  private static final String COPY = "复印件";
  private static final int UNKNOWN = -1;

  private final Map<Integer, Placed> cells;
  private final PaperLayout layout;
  private final PaperWords words;

  MaterialRow(Map<Integer, Placed> cells, PaperLayout layout, PaperWords words) {
    this.cells = cells;
    this.layout = layout;
    this.words = words;
  }

  /** Whether one cell takes the whole row, as {@code 以下为条件报送资料} does. */
  boolean isCaption() {
    long different =
        cells.values().stream().filter(cell -> !cell.text().isBlank()).distinct().count();
    return different < 2 && !string(PaperColumn.NAME).isEmpty() && cells.size() > 1 && spans();
  }

  private boolean spans() {
    return cell(PaperColumn.NAME).cell().columnSpan() > 1
        || cell(PaperColumn.NAME).cell().column() == 0;
  }

  /**
   * The case that the row states in front of the name; that of the row above where its cell is
   * empty.
   */
  String caseOr(String above) {
    if (!layout.places().containsKey(PaperColumn.NUMBER) || !holds(PaperColumn.NUMBER)) {
      return "";
    }
    Folded first = Folded.spaced(cell(PaperColumn.NUMBER).text());
    if (first.isEmpty()) {
      return above;
    }
    Matcher demand = PaperPhrase.DEMAND.in(first.chars());
    return NUMBER.matcher(first.chars()).matches()
        ? ""
        : first.unfolded(0, demand.find() ? demand.start() : first.length());
  }

  List<PaperDraft> drafts() {
    if (!holds(PaperColumn.NAME) || string(PaperColumn.NAME).isEmpty()) {
      return List.of();
    }
    Folded name = Folded.spaced(cell(PaperColumn.NAME).text());
    List<PaperDraft> found = new ArrayList<>();
    for (PaperItems.Item item : PaperItems.of(name, 0, words)) {
      found.addAll(PaperClause.read(item.words(), words));
    }
    found.replaceAll(this::completed);
    return found;
  }

  private PaperDraft completed(PaperDraft draft) {
    Material paper = draft.paper();
    String counts =
        string(PaperColumn.COUNT)
            + ";"
            + string(PaperColumn.FORM)
            + ";"
            + string(PaperColumn.REMARK);
    int originals =
        first(
            column(PaperColumn.ORIGINALS),
            paper.originals().orElse(UNKNOWN),
            each(counts, ORIGINAL));
    int copies =
        first(column(PaperColumn.COPIES), paper.copies().orElse(UNKNOWN), each(counts, COPY));
    Form form = paper.form() == Form.UNSPECIFIED ? form(counts, originals, copies) : paper.form();
    int count = originals >= 0 || copies >= 0 ? UNKNOWN : count();
    boolean original = form == Form.ORIGINAL || form == Form.BOTH;
    return new PaperDraft(
        draft.first(),
        draft.last(),
        new Material(
            paper.name(),
            known(count >= 0 && original ? count : originals),
            known(count >= 0 && form != Form.ORIGINAL ? count : copies),
            form,
            when(paper),
            issuer(paper)),
        false);
  }

  private static int first(int... stated) {
    return IntStream.of(stated).filter(number -> number >= 0).findFirst().orElse(UNKNOWN);
  }

  private static OptionalInt known(int number) {
    return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** A column that holds nothing but the number of one form. */
  private int column(PaperColumn column) {
    Matcher count = BARE_COUNT.matcher(string(column));
    return count.matches() ? Integer.parseInt(count.group(1)) : UNKNOWN;
  }

  private static int each(String counts, String form) {
    Matcher each = EACH_FORM.matcher(counts);
    while (each.find()) {
      if (each.group(1).equals(form)) {
        return Integer.parseInt(each.group(2));
      }
    }
    return UNKNOWN;
  }

  private int count() {
    String count = string(PaperColumn.COUNT);
    int bare = column(PaperColumn.COUNT);
    return bare >= 0
        ? bare
        : PaperCount.endingAt(count, count.length(), words).value().orElse(UNKNOWN);
  }

  private static Form form(String counts, int originals, int copies) {
    boolean numbered = originals >= 0 && copies >= 0;
    boolean original = numbered ? originals > 0 : asks(counts, ORIGINAL) || originals > 0;
    boolean copy = numbered ? copies > 0 : asks(counts, COPY) || copies > 0;
    return original && copy
        ? Form.BOTH
        : original ? Form.ORIGINAL : copy ? Form.COPY : Form.UNSPECIFIED;
  }

  /** {@code 复印件：0} asks for none. */
  private static boolean asks(String counts, String form) {
    int at = counts.indexOf(form);
    return at >= 0 && !counts.matches(".*" + form + "[:]?0.*");
  }

  private String when(Material paper) {
    String stated = printed(PaperColumn.CASE);
    String remark = printed(PaperColumn.REMARK);
    boolean neutral = words.of(PaperWord.NEUTRAL).has(stated) || stated.matches("必要|非必要|是|否");
    String when = neutral ? "" : stated;
    boolean tells = remark.endsWith("提供") || remark.endsWith("的");
    String more = tells ? remark.replaceFirst("提供$", "") : "";
    return Cases.join(Cases.join(when, more), paper.condition());
  }

  private String issuer(Material paper) {
    return paper.issuer().isEmpty() ? printed(PaperColumn.SOURCE) : paper.issuer();
  }

  /** The words are those of the name's cell and of the cells that add to it. */
  Reading<Material> reading(PaperDraft draft) {
    TreeMap<Integer, Text> used = new TreeMap<>();
    Text name = draft.first().printedTo(draft.last());
    used.put(name.start(), name);
    for (PaperColumn column :
        List.of(PaperColumn.ORIGINALS, PaperColumn.COPIES, PaperColumn.COUNT, PaperColumn.FORM)) {
      if (holds(column) && !cell(column).text().isBlank()) {
        used.putIfAbsent(cell(column).text().start(), cell(column).text());
      }
    }
    return Reading.of(Text.join(List.copyOf(used.values())), draft.paper(), "materials.table");
  }

  private boolean holds(PaperColumn column) {
    return layout.places().containsKey(column) && cells.containsKey(layout.places().get(column));
  }

  private Placed cell(PaperColumn column) {
    return cells.get(layout.places().get(column));
  }

  private String printed(PaperColumn column) {
    return holds(column) ? Folded.spaced(cell(column).text()).unfolded() : "";
  }

  private String string(PaperColumn column) {
    return holds(column) ? Folded.spaced(cell(column).text()).chars() : "";
  }
}
