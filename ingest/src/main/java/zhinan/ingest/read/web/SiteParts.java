package zhinan.ingest.read.web;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import zhinan.ingest.read.flow.FlowAside;
import zhinan.ingest.words.SiteLine;
import zhinan.text.Lexicon;

/**
 * Tells the text that a page is for from what leads around its site: by what elements and roles are
 * for, what classes and ids are called, how much of a part is links, and where it stands. What is
 * in doubt stays. One to a page.
 *
 * <p>Example: {@code <div class="side"><ul>} with nothing but links beside the text is navigation;
 * {@code <header><h2>居住证办理</h2></header>} is text.
 */
final class SiteParts {
  private static final Lexicon<SiteName> NAMES =
      Lexicon.load(SiteParts.class, "site-names.tsv", SiteName.class);

  private static final Pattern BETWEEN_TOKENS =
      Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])");

  private static final Pattern DIGITS_AT_END = Pattern.compile("\\d+$");

  /** Signs that part the steps of the way to a page: {@code 首页 > 办事服务 > 办事指南}. */
  private static final Pattern STEPS = Pattern.compile("[>＞»›→]|\\s[-/]\\s");

  private static final Pattern HEADINGS = Pattern.compile("h[1-6]");

  /** Of navigation with a name for it, at least half is links. */
  private static final double HALF = 0.5;

  /** Of navigation without a name, nearly all: a heading may stand above the links. */
  private static final double NEARLY_ALL = 0.8;

  private static final int FEWEST_LINKS = 3;

  /** The share of a page that its text has at least; menus and feet have no sentences. */
  private static final double MAIN = 0.6;

  private static final int SENTENCE = 20;

  /** What a link to a form or a notice that goes with the text leads to. */
  private static final Pattern FILE =
      Pattern.compile("(?i).*\\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|rtf|zip|rar|7z)(?:[?#].*)?");

  /** A line that leads somewhere is short; so are the tools of a page. */
  private static final int SHORT = 150;

  /** No menu says more; the longest seen has 1,900 characters in 300 links. */
  private static final int LONGEST = 20_000;

  private final Map<Element, PageMeasure> measures;
  private final PageMeasure main;
  private final Element holder;

  /** For a page whose shown text was measured. */
  SiteParts(Element body, Map<Element, PageMeasure> measures) {
    this.measures = measures;
    this.holder = holder(body);
    this.main = measure(holder);
  }

  /** The parts of the page that stand aside, none inside another. */
  static Map<Element, FlowAside.Kind> of(Element body, Map<Element, PageMeasure> measures) {
    SiteParts parts = new SiteParts(body, measures);
    Map<Element, FlowAside.Kind> aside = new IdentityHashMap<>();
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (!(node instanceof Element element) || element == body) {
              return FilterResult.CONTINUE;
            }
            Optional<FlowAside.Kind> kind = parts.kind(element);
            kind.ifPresent(why -> aside.put(element, why));
            return kind.isPresent() ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
          }
        },
        body);
    return aside;
  }

  /**
   * The innermost element of several blocks that holds most of what is said on the page: the text
   * of the page stands in it.
   */
  private Element holder(Element body) {
    double most = MAIN * weight(body);
    Element at = body;
    Optional<Element> next = Optional.of(body);
    while (next.isPresent()) {
      at = next.get();
      next = at.children().stream().filter(child -> weight(child) > most).findFirst();
    }
    while (at != body && at.children().stream().filter(SiteParts::isBlock).count() < 2) {
      at = at.parent();
    }
    return at;
  }

  /** Words that lead nowhere; a sentence weighs more than the names of things. */
  private int weight(Element element) {
    return measure(element).plain() + SENTENCE * measure(element).stops();
  }

  private static boolean isBlock(Element element) {
    return PageView.isBlock(element, Map.of());
  }

  private PageMeasure measure(Element element) {
    return measures.getOrDefault(element, PageMeasure.NONE);
  }

  private Optional<FlowAside.Kind> kind(Element element) {
    PageMeasure measure = measure(element);
    if (measure.chars() == 0 || measure.chars() > LONGEST || holds(element)) {
      return Optional.empty();
    }
    Set<SiteName> names = names(element);
    if (isMenu(element, measure, names) || isTrail(element, measure, names)) {
      return Optional.of(FlowAside.Kind.NAVIGATION);
    }
    return isFoot(element, measure, names)
            || isHead(element, measure, names)
            || isTool(measure, names)
        ? Optional.of(FlowAside.Kind.FURNITURE)
        : Optional.empty();
  }

  /** Whether the text of the page stands in the element. */
  private boolean holds(Element element) {
    PageMeasure measure = measure(element);
    return measure.start() <= main.start()
        && measure.end() >= main.end()
        && measure.plain() >= main.plain();
  }

  private boolean isMenu(Element element, PageMeasure measure, Set<SiteName> names) {
    if (measure.stops() > 0) {
      return false;
    }
    boolean named = names.contains(SiteName.MENU) || names.contains(SiteName.SIDE);
    boolean menu = names.contains(SiteName.MENU) && measure.links() > 0 && isOutside(measure);
    boolean links = measure.links() >= FEWEST_LINKS && measure.linkedShare() >= NEARLY_ALL;
    boolean listed = links && isOutside(measure) && isBlock(element) && !leadsToFiles(element);
    return menu || named && measure.linkedShare() >= HALF || listed;
  }

  private static boolean leadsToFiles(Element element) {
    return element.getElementsByTag("a").stream()
        .anyMatch(link -> FILE.matcher(link.attr("href")).matches());
  }

  private static boolean isTrail(Element element, PageMeasure measure, Set<SiteName> names) {
    return names.contains(SiteName.TRAIL)
        && measure.chars() <= SHORT
        && measure.stops() == 0
        && STEPS.matcher(element.text()).find();
  }

  private boolean isFoot(Element element, PageMeasure measure, Set<SiteName> names) {
    return names.contains(SiteName.FOOT)
        && measure.stops() <= 1
        && (measure.linkedShare() >= HALF || SiteLine.namesOwner(element.text()));
  }

  private boolean isHead(Element element, PageMeasure measure, Set<SiteName> names) {
    return names.contains(SiteName.HEAD)
        && measure.start() <= SHORT
        && measure.linkedShare() >= HALF
        && measure.stops() == 0
        && element.getAllElements().stream().noneMatch(this::isPlainHeading);
  }

  private boolean isPlainHeading(Element element) {
    return HEADINGS.matcher(element.normalName()).matches() && measure(element).plain() > 0;
  }

  private static boolean isTool(PageMeasure measure, Set<SiteName> names) {
    return names.contains(SiteName.TOOLS) && measure.chars() <= SHORT / 2 && measure.stops() == 0;
  }

  private boolean isOutside(PageMeasure measure) {
    return measure.end() <= main.start() || measure.start() >= main.end();
  }

  /** What the element, its role, its classes and its id say that it is for. */
  private static Set<SiteName> names(Element element) {
    Set<SiteName> names = EnumSet.noneOf(SiteName.class);
    switch (element.normalName()) {
      case "nav", "menu" -> names.add(SiteName.MENU);
      case "aside" -> names.add(SiteName.SIDE);
      case "footer" -> names.add(SiteName.FOOT);
      case "header" -> names.add(SiteName.HEAD);
      default -> {}
    }
    switch (element.attr("role").toLowerCase(Locale.ROOT)) {
      case "navigation", "menu", "menubar" -> names.add(SiteName.MENU);
      case "complementary" -> names.add(SiteName.SIDE);
      case "contentinfo" -> names.add(SiteName.FOOT);
      case "banner" -> names.add(SiteName.HEAD);
      case "search", "toolbar" -> names.add(SiteName.TOOLS);
      default -> {}
    }
    for (String token : BETWEEN_TOKENS.split(element.className() + " " + element.id())) {
      String plain = DIGITS_AT_END.matcher(token).replaceAll("").toLowerCase(Locale.ROOT);
      if (!plain.isEmpty()) {
        names.addAll(NAMES.kinds(plain));
      }
    }
    return names;
  }
}
