package zhinan.ingest.read.plain;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the markup of web pages, pieces of pages and templates of pages from text for people. Tika
 * knows pages that start as pages; pieces start with any element, templates with their directives.
 *
 * <p>Example: {@code <%@ page … %><div><p>办理时限</p></div>} is a page. Only static functions without
 * state.
 */
public final class MarkupText {
  /** What is looked at; a template may have a long head of directives. */
  private static final int HEAD = 16_384;

  /** A line of text may hold a tag or two that a dump left there. */
  private static final int FEWEST_TAGS = 3;

  /** Blanks, comments and the directives of templates, which may stand in front of the page. */
  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "\\s+|<![A-Za-z][^>]{0,500}>|<%.{0,8000}?%>|<!--.{0,8000}?-->|<\\?.{0,8000}?>"
              + "|</?[#@][^>]{0,2000}>|[$#]!?\\{[^}]{0,200}}",
          Pattern.DOTALL);

  private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)[^<>]{0,2000}>");

  private static final Set<String> NAMES =
      Set.of(
          "html",
          "head",
          "title",
          "meta",
          "link",
          "style",
          "script",
          "body",
          "div",
          "p",
          "span",
          "br",
          "table",
          "tbody",
          "tr",
          "td",
          "th",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "a",
          "b",
          "i",
          "strong",
          "font",
          "img",
          "form",
          "input",
          "center",
          "section",
          "article",
          "header",
          "footer",
          "nav",
          "main",
          "label",
          "pre",
          "template");

  private MarkupText() {}

  /** Whether the text starts as a page, or a piece of one, does. */
  public static boolean isPage(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    Matcher directive = DIRECTIVE.matcher(head);
    int at = 0;
    while (directive.region(at, head.length()).lookingAt()) {
      at = directive.end();
    }
    Matcher tag = TAG.matcher(head).region(at, head.length());
    return tag.lookingAt() && isKnown(tag) && known(tag) >= FEWEST_TAGS;
  }

  private static int known(Matcher tag) {
    int count = 1;
    while (count < FEWEST_TAGS && tag.find()) {
      count += isKnown(tag) ? 1 : 0;
    }
    return count;
  }

  private static boolean isKnown(Matcher tag) {
    return NAMES.contains(tag.group(1).toLowerCase(Locale.ROOT));
  }
}
