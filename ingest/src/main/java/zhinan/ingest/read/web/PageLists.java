package zhinan.ingest.read.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import zhinan.text.ItemLabel;

/**
 * Counts the items of the lists that are open and gives the labels that a browser shows in front of
 * them.
 *
 * <p>Example: the second item of {@code <ol type="A" start="3">} has the label {@code D.}.
 * Single-use.
 */
final class PageLists {
  private static final Set<String> LISTS = Set.of("ol", "ul", "menu", "dir");

  /** Beyond it a number is a mistake; HTML knows no bounds. */
  private static final int LARGEST = 9_999;

  /** Labels are shorter. */
  private static final int LABEL = 20;

  /** A list that is open: its next number, and the sign that its items have. */
  private static final class Open {
    final int identity;
    final ListSign sign;
    final int step;
    int next;

    Open(int identity, ListSign sign, int next, int step) {
      this.identity = identity;
      this.sign = sign;
      this.next = next;
      this.step = step;
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();
  private final PageView page;

  PageLists(PageView page) {
    this.page = page;
  }

  static boolean isList(Element element) {
    return LISTS.contains(element.normalName());
  }

  /** Begins a list. */
  void begin(Element list, Map<String, String> style) {
    boolean numbered = list.normalName().equals("ol");
    int depth = 1 + (int) open.stream().filter(outer -> outer.sign.isBullet() == !numbered).count();
    ListSign sign = ListSign.of(list, style, numbered ? ListSign.NUMBERS : ListSign.bullet(depth));
    int items =
        (int) list.children().stream().filter(item -> item.normalName().equals("li")).count();
    int step = numbered && list.hasAttr("reversed") ? -1 : 1;
    int first = number(list.attr("start"), step < 0 ? items : 1);
    open.push(new Open(page.nextList(), sign, first, step));
  }

  void end() {
    open.pop();
  }

  /** Counts one item and gives its label; empty where none is shown. */
  String next(Element item, Map<String, String> style) {
    if (open.isEmpty()) {
      return "";
    }
    Open list = open.peek();
    int number = number(item.attr("value"), list.next);
    list.next = number + list.step;
    ListSign sign = ListSign.of(item, style, list.sign);
    return printsOwn(item, sign, number) ? "" : sign.label(number);
  }

  /**
   * Whether the item's words bring the label along: {@code <li>1、户口簿}. Style sheets that are not at
   * hand take the signs of such lists away.
   */
  private static boolean printsOwn(Element item, ListSign sign, int number) {
    return ItemLabel.parse(start(item))
        .filter(label -> sign.isBullet() || label.value() == number)
        .isPresent();
  }

  /** The first words of an item, enough for a label. */
  private static String start(Element item) {
    StringBuilder words = new StringBuilder();
    NodeTraversor.filter(
        (node, depth) -> {
          if (node instanceof TextNode text && words.length() < LABEL) {
            words.append(text.getWholeText().stripLeading());
          }
          return words.length() < LABEL ? FilterResult.CONTINUE : FilterResult.STOP;
        },
        item);
    return words.toString();
  }

  /** Tells the open list apart from all others of the page. */
  int identity() {
    return open.isEmpty() ? 0 : open.peek().identity;
  }

  private static int number(String words, int otherwise) {
    String plain = words.strip().toLowerCase(Locale.ROOT);
    return plain.matches("[+-]?\\d{1,4}")
        ? Math.max(-LARGEST, Math.min(LARGEST, Integer.parseInt(plain)))
        : otherwise;
  }
}
