package zhinan.ingest.read.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/**
 * Tells tables of data from tables that lay out a page. What a table of the layout holds is text as
 * if the table were not there.
 *
 * <p>Example: a table of one column, one whose cell holds a whole article or another table of data
 * is layout; {@code 办理时限 | 3个工作日} in two columns is data, however long a cell is. One to a page.
 */
final class DataTables {
  private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");
  private static final Set<String> NO_TABLE = Set.of("presentation", "none");

  /** An article has some sentences and fills most of its table. */
  private static final int ARTICLE = 300;

  private static final int SENTENCES = 5;
  private static final double MOST = 0.6;

  /** What stands beside a long cell as its label. */
  private static final int LABEL = 25;

  /** A cell of a table that is a single row. */
  private static final int SHORT_CELL = 60;

  /** A table with fewer rows is no data around a table of data. */
  private static final int FEWEST_AROUND = 3;

  private final Function<Element, PageMeasure> measures;
  private final Set<Element> data = Collections.newSetFromMap(new IdentityHashMap<>());

  /** By table, how many characters stand in tables of data inside it. */
  private final Map<Element, Integer> inside = new IdentityHashMap<>();

  private DataTables(Function<Element, PageMeasure> measures) {
    this.measures = measures;
  }

  /** For a page whose shown text was measured. */
  static DataTables of(Element body, Function<Element, PageMeasure> measures) {
    DataTables tables = new DataTables(measures);
    List<Element> all = new ArrayList<>(body.getElementsByTag("table"));
    Collections.reverse(all);
    all.forEach(tables::judge);
    return tables;
  }

  /** Whether the table holds data. */
  boolean holdsData(Element table) {
    return data.contains(table);
  }

  /** Inner tables were judged before the outer. */
  private void judge(Element table) {
    int chars = measures.apply(table).chars();
    boolean isData = isData(table, chars);
    if (isData) {
      data.add(table);
    }
    Optional<Element> outer =
        Optional.ofNullable(table.parent()).map(parent -> parent.closest("table"));
    int held = isData ? chars : inside.getOrDefault(table, 0);
    outer.ifPresent(around -> inside.merge(around, held, Integer::sum));
  }

  private boolean isData(Element table, int chars) {
    List<List<Element>> rows = new ArrayList<>();
    for (Element row : rows(table)) {
      List<Element> cells = cells(row);
      if (!cells.isEmpty()) {
        rows.add(cells);
      }
    }
    boolean isRow = rows.stream().anyMatch(cells -> cells.size() > 1);
    if (NO_TABLE.contains(table.attr("role").toLowerCase(Locale.ROOT)) || !isRow || chars == 0) {
      return false;
    }
    if (inside.getOrDefault(table, 0) > 0) {
      return rows.size() >= FEWEST_AROUND
          && inside.get(table) < chars / 2
          && !holdsArticle(rows, chars);
    }
    if (rows.size() == 1) {
      return rows.get(0).stream().allMatch(cell -> measures.apply(cell).chars() <= SHORT_CELL);
    }
    return !holdsArticle(rows, chars);
  }

  /** Whether a cell is most of the table and has no label beside it. */
  private boolean holdsArticle(List<List<Element>> rows, int chars) {
    for (List<Element> cells : rows) {
      for (Element cell : cells) {
        PageMeasure measure = measures.apply(cell);
        boolean article =
            measure.chars() >= ARTICLE
                && measure.stops() >= SENTENCES
                && measure.chars() > MOST * chars;
        if (article) {
          return !hasLabel(cells, cell);
        }
      }
    }
    return false;
  }

  private boolean hasLabel(List<Element> cells, Element article) {
    return cells.stream()
        .filter(cell -> cell != article)
        .map(measures)
        .anyMatch(
            measure -> measure.chars() > 0 && measure.chars() <= LABEL && measure.linked() == 0);
  }

  /** The rows of a table, without those of tables inside it. */
  static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.normalName().equals("tr")) {
        rows.add(child);
      } else if (GROUPS.contains(child.normalName())) {
        child.children().stream().filter(row -> row.normalName().equals("tr")).forEach(rows::add);
      }
    }
    return rows;
  }

  /** The cells of a row. */
  static List<Element> cells(Element row) {
    return row.children().stream()
        .filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th"))
        .toList();
  }
}
