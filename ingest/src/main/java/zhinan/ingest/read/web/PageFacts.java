package zhinan.ingest.read.web;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import zhinan.ingest.document.DocumentFacts;
import zhinan.ingest.document.DocumentFacts.Fact;

/**
 * What a page says of itself in its head: its title, and the names that content systems give in
 * meta elements. Only static functions without state.
 *
 * <p>Example: {@code <meta name="ColumnName" content="办事指南">} is the fact COLUMN.
 *
 * <p>Source of the names: 政府网站发展指引 (国办发〔2017〕47号), annex 2, "网页标签"; Open Graph.
 */
final class PageFacts {
  private static final Map<String, Fact> NAMES =
      Map.ofEntries(
          Map.entry("sitename", Fact.SITE),
          Map.entry("og:site_name", Fact.SITE),
          Map.entry("columnname", Fact.COLUMN),
          Map.entry("articletitle", Fact.ARTICLE),
          Map.entry("og:title", Fact.ARTICLE),
          Map.entry("pubdate", Fact.PUBLISHED),
          Map.entry("article:published_time", Fact.PUBLISHED),
          Map.entry("contentsource", Fact.ORIGIN),
          Map.entry("keywords", Fact.KEYWORDS),
          Map.entry("description", Fact.DESCRIPTION));

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** A title is a line; what is longer is a text that was pasted into the head. */
  private static final int LONGEST = 500;

  private PageFacts() {}

  static DocumentFacts of(Document page) {
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    for (Element title : page.getElementsByTag("title")) {
      if (title.tag().namespace().equals(Parser.NamespaceHtml)) {
        put(facts, Fact.TITLE, title.wholeText());
      }
    }
    for (Element meta : page.getElementsByTag("meta")) {
      String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
      Fact fact = NAMES.get(name.strip().toLowerCase(Locale.ROOT));
      if (fact != null) {
        put(facts, fact, meta.attr("content"));
      }
    }
    return new DocumentFacts(facts);
  }

  /** The first that says something stands. */
  private static void put(Map<Fact, String> facts, Fact fact, String words) {
    String plain = SPACE.matcher(words).replaceAll(" ").strip();
    if (!plain.isEmpty() && plain.length() <= LONGEST) {
      facts.putIfAbsent(fact, plain);
    }
  }
}
