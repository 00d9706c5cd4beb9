package zhinan.ingest.read.web;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.read.flow.FlowAside;
import zhinan.model.Severity;

/** A page and what is known of it as a whole: styles, and what stands aside. One to a page. */
final class PageView {
  private static final Set<String> CODE =
      Set.of("head", "script", "style", "title", "meta", "link", "base", "input", "img");
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "listing",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "plaintext",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "xmp");

  private final PageStyles sheets;
  private final Map<Element, Map<String, String>> styles = new IdentityHashMap<>();
  private final HiddenParts hidden;
  private final Map<Element, PageMeasure> measures;
  private final Map<Element, FlowAside.Kind> site;
  private final DataTables tables;
  private int lists;

  PageView(Document page) {
    Element body = page.body();
    this.sheets = PageStyles.of(page);
    this.hidden = HiddenParts.of(body, this::style, PageMeasure.of(body, PageView::isCode));
    this.measures = PageMeasure.of(body, element -> isCode(element) || hidden.isHidden(element));
    this.site = SiteParts.of(body, measures);
    this.tables = DataTables.of(body, this::measure);
  }

  /** The properties of the element by name, see {@link PageStyles#of}. */
  Map<String, String> style(Element element) {
    Map<String, String> known = styles.get(element);
    if (known == null) {
      known = sheets.of(element);
      if (!known.isEmpty() || sheets.hasRules()) {
        styles.put(element, known);
      }
    }
    return known;
  }

  /** How much is shown in the element. */
  PageMeasure measure(Element element) {
    return measures.getOrDefault(element, PageMeasure.NONE);
  }

  /** Whether the table holds data, rather than laying out the page. */
  boolean holdsData(Element table) {
    return tables.holdsData(table);
  }

  /** What was odd about the page as a whole. */
  List<Doubt> doubts() {
    if (hidden.shownLater() == 0) {
      return List.of();
    }
    String message =
        hidden.shownLater()
            + " parts that the page shows only on a click or by its program are read as text";
    return List.of(new Doubt(Severity.INFO, "shown-by-click", message, 0, 0));
  }

  /** A number that no other list of the page has. */
  int nextList() {
    return ++lists;
  }

  /** Whether the element holds code for the browser and no text. */
  static boolean isCode(Element element) {
    return CODE.contains(element.normalName());
  }

  /** Why the element's text stands aside; empty for text of the page. */
  Optional<FlowAside.Kind> aside(Element element) {
    return hidden.isHidden(element)
        ? Optional.of(FlowAside.Kind.HIDDEN)
        : Optional.ofNullable(site.get(element));
  }

  /** Whether the element starts and ends lines. */
  static boolean isBlock(Element element, Map<String, String> style) {
    String display = style.getOrDefault("display", "");
    return display.isEmpty()
        ? BLOCKS.contains(element.normalName())
        : !display.startsWith("inline") && !display.equals("contents");
  }
}
