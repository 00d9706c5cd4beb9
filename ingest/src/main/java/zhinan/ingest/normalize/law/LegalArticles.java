package zhinan.ingest.normalize.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.text.Numeral;

/** Finds the articles of a law that folded words name. Stateless. */
final class LegalArticles {
  /** A character of the number of an article or a decree, as a class. */
  static final String NUMBER = "[0-9" + Numeral.HAN.substring(1);

  /** {@code 第七条第二款第(三)项}, {@code 第二十三条之一}. */
  static final Pattern ARTICLE =
      Pattern.compile(
          "第N{1,8}条(?:之N{1,2})?(?:第N{1,6}款)?(?:第\\(?N{1,6}\\)?[项目])?".replace("N", NUMBER));

  private LegalArticles() {}

  /** All of them as they are written properly: {@code 第七条、第九条}; {@code ""} for none. */
  static String in(String folded) {
    List<String> articles = new ArrayList<>();
    Matcher found = ARTICLE.matcher(folded);
    while (found.find()) {
      articles.add(written(found.group()));
    }
    return String.join("、", articles);
  }

  /** {@code 第七条第（三）项}, brackets as Chinese ones. */
  static String written(String folded) {
    return folded.replace('(', '（').replace(')', '）');
  }

  /** The index behind the last one, 0 for none. */
  static int end(String folded) {
    int end = 0;
    Matcher found = ARTICLE.matcher(folded);
    while (found.find()) {
      end = found.end();
    }
    return end;
  }
}
