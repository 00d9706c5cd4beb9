package zhinan.ingest.read.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import zhinan.ingest.read.flow.FlowAside;

/** What is known of a page as a whole. One to a page. */
final class PageView {
  private static final Set<String> CODE =
      Set.of("head", "script", "style", "title", "meta", "link", "xml", "base", "input", "img");
  private static final Set<String> NEVER_SHOWN =
      Set.of("noscript", "template", "noframes", "iframe", "object", "datalist", "rp", "rt");
  private static final Set<String> LEADING_AROUND = Set.of("nav", "aside");
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

  private final PageStyles styles;
  private int lists;

  PageView(Document page, PageCode code) {
    this.styles = PageStyles.of(page);
  }

  Map<String, String> style(Element element) {
    return styles.of(element);
  }

  int nextList() {
    return ++lists;
  }

  /** Whether the element holds code for the browser and no text. */
  boolean isCode(Element element) {
    return CODE.contains(element.normalName());
  }

  /** Why the element's text stands aside; empty for text of the page. */
  Optional<FlowAside.Kind> aside(Element element, Map<String, String> style) {
    if (NEVER_SHOWN.contains(element.normalName()) || isHidden(element, style)) {
      return Optional.of(FlowAside.Kind.HIDDEN);
    }
    return LEADING_AROUND.contains(element.normalName())
            || element.attr("role").equals("navigation")
        ? Optional.of(FlowAside.Kind.NAVIGATION)
        : Optional.empty();
  }

  private static boolean isHidden(Element element, Map<String, String> style) {
    return style.getOrDefault("display", "").equals("none")
        || style.getOrDefault("visibility", "").equals("hidden")
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").toLowerCase(Locale.ROOT).equals("true");
  }

  /** Whether the element starts and ends lines. */
  static boolean isBlock(Element element, Map<String, String> style) {
    String display = style.getOrDefault("display", "");
    return display.isEmpty()
        ? BLOCKS.contains(element.normalName())
        : !display.startsWith("inline") && !display.equals("contents");
  }
}
