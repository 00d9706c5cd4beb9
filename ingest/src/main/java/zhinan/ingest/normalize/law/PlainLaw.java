package zhinan.ingest.normalize.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.Reading;
import zhinan.model.LegalBasis;
import zhinan.text.Folded;
import zhinan.text.ItemLabel;
import zhinan.text.Lexicon;
import zhinan.text.Sign;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Reads a law that stands alone on its line, without 《》. Stateless.
 *
 * <p>Example: {@code 2.湛江市就业补助资金管理细则第九条} is 湛江市就业补助资金管理细则 with one article.
 */
final class PlainLaw {
  /** A law without 《》, alone on its line: {@code 湛江市就业补助资金管理细则}. */
  private static final Pattern PLAIN =
      Pattern.compile("^\\p{IsHan}{2,60}(?:\\([\\p{IsHan}0-9]{1,20}\\))?$");

  /** A bare 法 is a law only of the whole state. */
  private static final String STATE = "中华人民共和国";

  private PlainLaw() {}

  static Optional<Reading<LegalBasis>> read(Text labelled, Lexicon<LawWord> words) {
    Folded all = Folded.of(labelled);
    Folded line = all.sub(ItemLabel.behind(all.chars(), 0, all.length()));
    String chars = line.chars();
    Matcher found = LegalArticles.ARTICLE.matcher(chars);
    int at = found.find() ? found.start() : chars.length();
    while (at > 0 && isPunctuation(chars.charAt(at - 1))) {
      at--;
    }
    if (!isLaw(chars.substring(0, at), words)) {
      return Optional.empty();
    }
    String article = LegalArticles.in(chars.substring(at));
    int end = article.isEmpty() ? at : LegalArticles.end(chars);
    return Optional.of(
        Reading.of(
            line.printed(0, end),
            new LegalBasis(line.unfolded(0, at), article, ""),
            "basis.plain"));
  }

  private static boolean isPunctuation(char c) {
    return Signs.isStop(c) || Signs.of(c) == Sign.COMMA;
  }

  private static boolean isLaw(String title, Lexicon<LawWord> words) {
    String bare = LegalLine.withoutEdition(title);
    int ending = words.of(LawWord.LAW).endsAt(bare, bare.length());
    return PLAIN.matcher(title).matches()
        && !words.in(LawWord.SENTENCE, title)
        && !words.of(LawWord.SENTENCE_START).starts(title)
        && (ending > 1 && bare.length() > ending + 1 || ending == 1 && bare.startsWith(STATE));
  }
}
