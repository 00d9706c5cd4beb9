package zhinan.ingest.read.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * What the style sheets inside a page and its style attributes say of each element, as far as it
 * tells about text: whether it is shown, how it breaks, weight, alignment, list signs.
 *
 * <p>Example: with {@code <style>.old{display:none}</style>} an element of the class {@code old}
 * has {@code display} {@code none}. Sheets in other files are not known. Rules for other media, for
 * states ({@code :hover}) and under conditions are left out. One to a page.
 */
final class PageStyles {
  private static final Set<String> PROPERTIES =
      Set.of(
          "display",
          "visibility",
          "font",
          "font-weight",
          "text-align",
          "white-space",
          "list-style",
          "list-style-type",
          "opacity",
          "font-size",
          "left",
          "text-indent",
          "mso-hide");

  /** Rules that say something about text; a page of a content system has some 200. */
  private static final int MOST_RULES = 2_000;

  /** Rules that one class, id or tag leads to; beyond, the later ones are not asked. */
  private static final int MOST_FOR_ONE = 50;

  private static final String IMPORTANT = "!important";

  private record StyleRule(
      Evaluator selector, int weight, int place, Map<String, String> declared) {}

  private final Document page;
  private final Map<String, List<StyleRule>> rules = new HashMap<>();
  private int count;

  private PageStyles(Document page) {
    this.page = page;
  }

  static PageStyles of(Document page) {
    PageStyles styles = new PageStyles(page);
    for (Element sheet : page.getElementsByTag("style")) {
      String media = sheet.attr("media").toLowerCase(Locale.ROOT);
      if (media.isBlank() || media.contains("all") || media.contains("screen")) {
        StyleSheet.read(sheet.data(), styles::add);
      }
    }
    return styles;
  }

  private void add(String selectors, String block) {
    Map<String, String> declared = declarations(block);
    if (declared.isEmpty()) {
      return;
    }
    for (String selector : selectors.split(",")) {
      String plain = selector.strip();
      if (!plain.isEmpty() && plain.indexOf(':') < 0 && count < MOST_RULES) {
        add(plain, declared);
      }
    }
  }

  private void add(String selector, Map<String, String> declared) {
    try {
      Evaluator evaluator = QueryParser.parse(selector);
      List<StyleRule> same =
          rules.computeIfAbsent(StyleSheet.key(selector), key -> new ArrayList<>());
      if (same.size() < MOST_FOR_ONE) {
        same.add(new StyleRule(evaluator, StyleSheet.weight(selector), count++, declared));
      }
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      count++;
    }
  }

  /** Whether the page has style sheets that say something about text. */
  boolean hasRules() {
    return !rules.isEmpty();
  }

  /** The properties that the element itself has, by name; values in lower case. */
  Map<String, String> of(Element element) {
    String own = element.attr("style");
    if (rules.isEmpty() && own.isEmpty()) {
      return Map.of();
    }
    Map<String, String> all = new HashMap<>();
    matching(element).forEach(rule -> all.putAll(rule.declared()));
    all.putAll(declarations(own));
    return all;
  }

  private Stream<StyleRule> matching(Element element) {
    if (rules.isEmpty()) {
      return Stream.empty();
    }
    Stream<String> keys =
        Stream.concat(
            Stream.of("*", element.normalName(), "#" + element.id()),
            element.classNames().stream().map(name -> "." + name));
    return keys.flatMap(key -> rules.getOrDefault(key, List.of()).stream())
        .filter(rule -> rule.selector().matches(page, element))
        .sorted(Comparator.comparingInt(StyleRule::weight).thenComparingInt(StyleRule::place));
  }

  /** {@code display:none; color:red} as far as it is of interest. */
  static Map<String, String> declarations(String block) {
    if (block.isBlank()) {
      return Map.of();
    }
    Map<String, String> declared = new HashMap<>();
    for (String declaration : block.split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (PROPERTIES.contains(name)) {
          declared.put(name, value(declaration.substring(colon + 1)));
        }
      }
    }
    return declared;
  }

  private static String value(String words) {
    return words.toLowerCase(Locale.ROOT).replace(IMPORTANT, "").strip();
  }
}
