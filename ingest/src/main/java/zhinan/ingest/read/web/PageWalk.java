package zhinan.ingest.read.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import zhinan.ingest.document.Style;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlatFlow;
import zhinan.ingest.read.flow.FlowAside;
import zhinan.ingest.read.flow.FlowParagraph;
import zhinan.ingest.read.flow.FlowSink;

/**
 * Walks through a part of a page in the order of its text and tells the lines and tables that a
 * browser shows. Single-use, one to a part: the page, a cell, what stands aside.
 */
final class PageWalk implements NodeFilter {
  private final PageView page;
  private final FlowSink sink;
  private final PageLists lists;
  private final Deque<PageLook> looks = new ArrayDeque<>();
  private final Deque<Boolean> blocks = new ArrayDeque<>();
  private PageParagraph paragraph = new PageParagraph();
  private String label = "";
  private int list;

  PageWalk(PageView page, FlowSink sink) {
    this.page = page;
    this.sink = sink;
    this.lists = new PageLists(page);
    looks.push(PageLook.PLAIN);
  }

  /** Tells all that stands inside the element. */
  void walk(Element root) throws UnreadableDocumentException {
    looks.push(looks.peek().inside(root, page.style(root)));
    try {
      for (Node child : root.childNodes()) {
        NodeTraversor.filter(this, child);
      }
      flush();
    } catch (BeyondLimits e) {
      throw e.reason;
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      paragraph.text(text.getWholeText(), looks.peek());
    }
    return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    if (PageView.isCode(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    Map<String, String> style = page.style(element);
    Optional<FlowAside.Kind> aside = page.aside(element);
    if (aside.isPresent()) {
      setAside(element, aside.get(), style);
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (element.normalName()) {
      case "br" -> paragraph.lineEnd();
      case "table" -> {
        flush();
        if (page.holdsData(element)) {
          table(element);
          return FilterResult.SKIP_ENTIRELY;
        }
      }
      case "select" -> {
        choice(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      default -> {}
    }
    open(element, style);
    return FilterResult.CONTINUE;
  }

  private void open(Element element, Map<String, String> style) {
    boolean block = PageView.isBlock(element, style);
    if (block) {
      flush();
    }
    blocks.push(block);
    looks.push(looks.peek().inside(element, style));
    if (PageLists.isList(element)) {
      lists.begin(element, style);
    } else if (element.normalName().equals("li")) {
      label = lists.next(element, style);
      list = lists.identity();
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (blocks.pop()) {
        flush();
      }
      looks.pop();
      if (PageLists.isList(element)) {
        lists.end();
      } else if (element.normalName().equals("li")) {
        label = "";
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Of a list to choose from a browser shows the chosen option alone. */
  private void choice(Element select) {
    List<Element> options = select.getElementsByTag("option");
    Element chosen =
        options.stream()
            .filter(option -> option.hasAttr("selected"))
            .findFirst()
            .orElse(options.isEmpty() ? select : options.get(0));
    FlatFlow others = new FlatFlow();
    for (Element option : options) {
      if (option == chosen) {
        paragraph.gap();
        paragraph.text(option.wholeText(), looks.peek());
        paragraph.gap();
      } else if (option.hasText()) {
        others.line(option.text());
      }
    }
    if (!others.text().isEmpty()) {
      paragraph.aside(new FlowAside(others.text(), FlowAside.Kind.HIDDEN));
    }
  }

  private void table(Element table) {
    try {
      new PageTable(page).tell(table, sink);
    } catch (UnreadableDocumentException e) {
      throw new BeyondLimits(e);
    }
  }

  private void setAside(Element element, FlowAside.Kind kind, Map<String, String> style) {
    FlatFlow flat = new FlatFlow();
    try {
      new PageWalk(page, flat).walk(element);
    } catch (UnreadableDocumentException e) {
      throw new BeyondLimits(e);
    }
    if (kind != FlowAside.Kind.HIDDEN && PageView.isBlock(element, style)) {
      flush();
    }
    if (!flat.text().isBlank()) {
      paragraph.aside(new FlowAside(flat.text().strip(), kind));
    }
    flat.asides().forEach(paragraph::aside);
  }

  /** Ends the paragraph at hand. */
  private void flush() {
    if (paragraph.isEmpty()) {
      return;
    }
    PageLook look = looks.peek();
    boolean labelled = !label.isEmpty() && !paragraph.isBlank();
    Style style =
        new Style(
            look.outline(),
            false,
            look.centred(),
            0,
            labelled ? OptionalInt.of(list) : OptionalInt.empty(),
            Optional.empty());
    FlowParagraph ended = paragraph.end(style, labelled ? label : "");
    paragraph = new PageParagraph();
    label = labelled ? "" : label;
    try {
      sink.paragraph(ended);
    } catch (UnreadableDocumentException e) {
      throw new BeyondLimits(e);
    }
  }

  /** Carries a refusal through jsoup's traversal, which knows no checked exceptions. */
  private static final class BeyondLimits extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient UnreadableDocumentException reason;

    BeyondLimits(UnreadableDocumentException reason) {
      super(reason);
      this.reason = reason;
    }
  }
}
