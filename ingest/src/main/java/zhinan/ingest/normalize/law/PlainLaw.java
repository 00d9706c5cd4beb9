package zhinan.ingest.normalize.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.material.PaperPhrase;
import zhinan.ingest.normalize.material.PaperWord;
import zhinan.ingest.normalize.material.PaperWords;
import zhinan.model.LegalBasis;
import zhinan.text.Text;

/**
 * Reads a law that stands alone on its line, without 《》. Stateless.
 *
 * <p>Example: {@code 2.湛江市就业补助资金管理细则第九条} is 湛江市就业补助资金管理细则 with one article.
 */
final class PlainLaw {
  /** A law without 《》, alone on its line: {@code 湛江市就业补助资金管理细则}. */
  private static final Pattern PLAIN = Pattern.compile("^[一-龥]{2,60}(?:[（(][一-龥0-9年]{1,20}[）)])?$");

  private static final Pattern LABEL =
      Pattern.compile("(?:[0-9]{1,2}\\s?[.．、]|[（(][0-9一二三四五六七八九十]{1,3}[）)]|[①-⑳])\\s{0,2}");

  /** A bare 法 is a law only of the whole state. */
  private static final String STATE = "中华人民共和国";

  private PlainLaw() {}

  static Optional<Reading<LegalBasis>> read(Text labelled, PaperWords words) {
    Matcher label = LABEL.matcher(labelled.chars());
    Text line = labelled.sub(label.lookingAt() ? label.end() : 0);
    String chars = line.chars();
    Matcher found = LegalArticles.ARTICLE.matcher(chars);
    int at = found.find() ? found.start() : chars.length();
    while (at > 0 && "。；;，, ".indexOf(chars.charAt(at - 1)) >= 0) {
      at--;
    }
    String title = chars.substring(0, at);
    if (!isLaw(title, words)) {
      return Optional.empty();
    }
    String article = at < chars.length() ? LegalArticles.in(chars.substring(at)) : "";
    int end = article.isEmpty() ? at : LegalArticles.end(chars);
    return Optional.of(
        Reading.of(line.sub(0, end), new LegalBasis(title, article, ""), "basis.plain"));
  }

  private static boolean isLaw(String title, PaperWords words) {
    String bare = title.replaceFirst("[（(].*$", "");
    int ending = words.of(PaperWord.LAW).endsAt(bare, bare.length());
    return PLAIN.matcher(title).matches()
        && !PaperPhrase.BASIS_SENTENCE.in(title).find()
        && (ending > 1 && bare.length() > ending + 1 || ending == 1 && bare.startsWith(STATE));
  }
}
