package zhinan.ingest.read.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import zhinan.text.Signs;

/**
 * How much text stands in an element.
 *
 * @param chars its characters without blanks
 * @param linked how many of them lead somewhere, programs included
 * @param links how many links there are
 * @param stops how many ends of sentences
 * @param start how many characters of the page stand in front of it
 */
record PageMeasure(int chars, int linked, int links, int stops, int start) {
  /** An element without text. */
  static final PageMeasure NONE = new PageMeasure(0, 0, 0, 0, 0);

  /** Measures the element and all elements inside it but those that are left out. */
  static Map<Element, PageMeasure> of(Element root, Predicate<Element> leftOut) {
    Counting counting = new Counting(leftOut);
    NodeTraversor.filter(counting, root);
    return counting.measures;
  }

  /** The characters that lead nowhere. */
  int plain() {
    return chars - linked;
  }

  /** The share of its characters that lead somewhere. */
  double linkedShare() {
    return chars == 0 ? 0 : (double) linked / chars;
  }

  int end() {
    return start + chars;
  }

  /** Counts through a page; an element's measure is what was counted while it was open. */
  private static final class Counting implements NodeFilter {
    private final Map<Element, PageMeasure> measures = new IdentityHashMap<>();
    private final Deque<PageMeasure> open = new ArrayDeque<>();
    private final Predicate<Element> leftOut;
    private int chars;
    private int linked;
    private int links;
    private int stops;
    private int inLinks;

    Counting(Predicate<Element> leftOut) {
      this.leftOut = leftOut;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        count(text.getWholeText());
      } else if (node instanceof Element element) {
        if (leftOut.test(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (isLink(element)) {
          inLinks++;
          links++;
        }
        open.push(new PageMeasure(chars, linked, links, stops, chars));
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        PageMeasure from = open.pop();
        measures.put(
            element,
            new PageMeasure(
                chars - from.chars,
                linked - from.linked,
                links - from.links,
                stops - from.stops,
                from.chars));
        inLinks -= isLink(element) ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    private void count(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (!Signs.isBlank(c)) {
          chars++;
          linked += inLinks > 0 ? 1 : 0;
          stops += Signs.isStop(c) ? 1 : 0;
        }
      }
    }

    private static boolean isLink(Element element) {
      return element.normalName().equals("a")
          && (element.hasAttr("href") || element.hasAttr("onclick"));
    }
  }
}
