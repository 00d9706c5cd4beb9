package zhinan.ingest.read.web;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Tells what of a page is not shown: by its style, its attributes or its element.
 *
 * <p>Not everything that a page hides at first is hidden: the sections of a guide may stand under
 * tabs of which one is open, and a page may show itself only when its program runs. One to a page.
 */
final class HiddenParts {
  private static final Set<String> NEVER_SHOWN =
      Set.of("xml", "noscript", "template", "noframes", "iframe", "object", "datalist", "rp", "rt");

  /** Where things are put that nobody is to see, and sizes at which nobody can. */
  private static final Pattern OFF_SCREEN =
      Pattern.compile("-\\d{3,}(?:\\.\\d+)?(?:px|em|rem|pt|%)");

  private static final Pattern ZERO = Pattern.compile("0(?:\\.0+)?(?:px|em|rem|pt|%)?");

  /** What tells equal parts apart: their numbers, and which of them is open. */
  private static final Pattern STATES =
      Pattern.compile(
          "\\d+|\\b(?:active|current|cur|on|off|in|fade|show|shown|hide|hidden|none|open|close"
              + "|closed|selected|first|last|block)\\b");

  /** A part that holds so much of the page is the page. */
  private static final double MOST = 0.5;

  /** Tabs and folds come in rows. */
  private static final int FEWEST_IN_A_ROW = 2;

  /** Equal parts under one parent: how many, how many shown, how many hidden under a head. */
  private static final class Row {
    private int parts;
    private int shown;
    private int headed;

    boolean opensByClick() {
      return parts >= FEWEST_IN_A_ROW && (shown > 0 || headed == parts);
    }
  }

  private final Function<Element, Map<String, String>> styles;
  private final Map<Element, PageMeasure> measures;
  private final int all;
  private final Map<Element, Map<String, Row>> rows = new IdentityHashMap<>();
  private final Set<Element> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
  private int shownLater;

  private HiddenParts(
      Element body,
      Function<Element, Map<String, String>> styles,
      Map<Element, PageMeasure> measures) {
    this.styles = styles;
    this.measures = measures;
    this.all = measure(body).chars();
  }

  /**
   * For a page.
   *
   * @param styles what is said of each element
   * @param measures all that stands in each, hidden or not
   */
  static HiddenParts of(
      Element body,
      Function<Element, Map<String, String>> styles,
      Map<Element, PageMeasure> measures) {
    HiddenParts parts = new HiddenParts(body, styles, measures);
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            return node instanceof Element element && element != body && parts.hides(element)
                ? FilterResult.SKIP_ENTIRELY
                : FilterResult.CONTINUE;
          }
        },
        body);
    return parts;
  }

  /** Whether the element is hidden, and stays so for who reads the page. */
  boolean isHidden(Element element) {
    return hidden.contains(element);
  }

  /** How many parts are text although they are not shown at first. */
  int shownLater() {
    return shownLater;
  }

  private boolean hides(Element element) {
    if (!NEVER_SHOWN.contains(element.normalName()) && !isSetHidden(element)) {
      return false;
    }
    int chars = measure(element).chars();
    if (chars > 0 && (chars >= MOST * all || opensByClick(element))) {
      shownLater++;
      return false;
    }
    return hidden.add(element);
  }

  private PageMeasure measure(Element element) {
    return measures.getOrDefault(element, PageMeasure.NONE);
  }

  private boolean isSetHidden(Element element) {
    Map<String, String> style = styles.apply(element);
    return style.getOrDefault("display", "").equals("none")
        || style.getOrDefault("visibility", "").equals("hidden")
        || style.getOrDefault("mso-hide", "").equals("all")
        || ZERO.matcher(style.getOrDefault("opacity", "")).matches()
        || ZERO.matcher(style.getOrDefault("font-size", "")).matches()
        || OFF_SCREEN.matcher(style.getOrDefault("left", "")).matches()
        || OFF_SCREEN.matcher(style.getOrDefault("text-indent", "")).matches()
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").toLowerCase(Locale.ROOT).equals("true");
  }

  /**
   * Whether it is one of a row of equal parts that are shown in turn: a tab beside the open one,
   * the answer under each of several questions.
   */
  private boolean opensByClick(Element element) {
    if (element.attr("role").equals("tabpanel")) {
      return true;
    }
    Element parent = element.parent();
    String name = name(element);
    return parent != null
        && !name.isEmpty()
        && rows.computeIfAbsent(parent, this::rows).get(name).opensByClick();
  }

  /** The rows of equal parts under an element, by what the parts are called. */
  private Map<String, Row> rows(Element parent) {
    Map<String, Row> found = new HashMap<>();
    String before = "";
    boolean head = false;
    for (Element child : parent.children()) {
      String name = name(child);
      boolean isHidden = isSetHidden(child);
      Row row = found.computeIfAbsent(name, key -> new Row());
      row.parts++;
      row.shown += isHidden ? 0 : 1;
      row.headed += isHidden && head && !name.equals(before) ? 1 : 0;
      head = !isHidden && measure(child).chars() > 0;
      before = name;
    }
    return found;
  }

  /** Tag, classes and id of an element without what tells it from its like; empty for none. */
  private static String name(Element element) {
    String called = element.className() + " " + element.id();
    String plain = STATES.matcher(called.toLowerCase(Locale.ROOT)).replaceAll("").strip();
    return plain.isEmpty() ? "" : element.normalName() + " " + plain.replaceAll("\\s+", " ");
  }
}
