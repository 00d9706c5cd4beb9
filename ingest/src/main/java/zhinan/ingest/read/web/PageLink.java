package zhinan.ingest.read.web;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Where a link of a page leads to. Only static functions without state. */
final class PageLink {
  /**
   * Schemes other than those of the web: programs, mail, telephones, files of the editor's disk.
   */
  private static final Pattern SCHEME = Pattern.compile("(?i)(?!https?:)[a-z][a-z0-9+.-]*:.*");

  private static final Pattern LINE_ENDS = Pattern.compile("[\\t\\n\\r]+");

  private PageLink() {}

  /**
   * The address as it is written, made absolute where the page says what it is relative to; empty
   * for programs ({@code javascript:}) and places inside the page ({@code #top}).
   */
  static String target(Element link) {
    String href = LINE_ENDS.matcher(link.attr("href")).replaceAll("").strip();
    if (href.isEmpty() || href.charAt(0) == '#' || SCHEME.matcher(href).matches()) {
      return "";
    }
    String absolute = link.baseUri().isEmpty() ? "" : link.absUrl("href");
    return (absolute.isEmpty() ? href : absolute).replace(" ", "%20");
  }
}
