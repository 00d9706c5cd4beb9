package zhinan.ingest.normalize.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the articles of a law that words name. Stateless. */
final class LegalArticles {
  /** {@code 第七条第二款第（三）项}, {@code 第二十三条之一}. */
  static final Pattern ARTICLE =
      Pattern.compile(
          ("第\\s?[D]{1,8}\\s?条(?:之[一二三四五六七八九十]{1,2})?"
                  + "(?:\\s?第\\s?[D]{1,6}\\s?款)?(?:\\s?第\\s?[（(]?[D]{1,6}[）)]?\\s?[项目])?")
              .replace("D", LegalNumber.DIGITS));

  private LegalArticles() {}

  /** All of them without blanks: {@code 第七条、第九条}; {@code ""} for none. */
  static String in(String chars) {
    List<String> articles = new ArrayList<>();
    Matcher found = ARTICLE.matcher(chars);
    while (found.find()) {
      articles.add(found.group().replaceAll("\\s", ""));
    }
    return String.join("、", articles);
  }

  /** The index behind the last one, 0 for none. */
  static int end(String chars) {
    int end = 0;
    Matcher found = ARTICLE.matcher(chars);
    while (found.find()) {
      end = found.end();
    }
    return end;
  }
}
