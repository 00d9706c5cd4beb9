package zhinan.ingest.normalize.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.Reading;
import zhinan.ingest.document.Text;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Piece;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.ingest.normalize.papers.PaperWords.Role;
import zhinan.model.LegalBasis;

/** Reads the laws and documents that a body rests on. Immutable, may be shared. */
final class LegalBases {
  /** The longest line at hand that names a law has 1,100 characters. */
  private static final int LONGEST_LINE = 20_000;

  /** A law without 《》, alone on its line: {@code 湛江市就业补助资金管理细则}. */
  private static final Pattern PLAIN = Pattern.compile("^[一-龥]{2,60}(?:[（(][一-龥0-9年]{1,20}[）)])?$");

  private static final Pattern LABEL =
      Pattern.compile("(?:[0-9]{1,2}\\s?[.．、]|[（(][0-9一二三四五六七八九十]{1,3}[）)]|[①-⑳])\\s{0,2}");

  /** A bare 法 is a law only of the whole state. */
  private static final String STATE = "中华人民共和国";

  private final PaperWords words;

  LegalBases(PaperWords words) {
    this.words = words;
  }

  List<Reading<LegalBasis>> read(Body body, boolean all) {
    List<Reading<LegalBasis>> readings = new ArrayList<>();
    if (all && LegalCard.standsIn(body, words)) {
      return LegalCard.read(body, words);
    }
    for (Piece piece : body.pieces()) {
      if (piece instanceof Line line) {
        line(line.text(), line.labelLength(), all, readings);
      } else if (piece instanceof Sheet sheet) {
        for (Placed cell : sheet.cells()) {
          line(cell.text(), 0, all, readings);
        }
      }
    }
    return readings;
  }

  private void line(Text text, int label, boolean all, List<Reading<LegalBasis>> readings) {
    String chars = text.chars();
    boolean mentions = chars.indexOf('《') >= 0 || chars.indexOf('号') >= 0;
    if (text.length() > LONGEST_LINE || !all && (!mentions || !announces(chars))) {
      return;
    }
    if (mentions) {
      readings.addAll(LegalLine.read(text, all, words));
    } else if (all) {
      plain(text.sub(label).strip(), readings);
    }
  }

  /** A cheap look: each word that announces a basis holds one of these. */
  private static boolean announces(String chars) {
    for (int i = 0; i < chars.length(); i++) {
      if ("据照按依符执".indexOf(chars.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void plain(Text labelled, List<Reading<LegalBasis>> readings) {
    Matcher label = LABEL.matcher(labelled.chars());
    Text line = labelled.sub(label.lookingAt() ? label.end() : 0);
    String chars = line.chars();
    Matcher found = LegalNumbers.ARTICLE.matcher(chars);
    int at = found.find() ? found.start() : chars.length();
    while (at > 0 && "。；;，, ".indexOf(chars.charAt(at - 1)) >= 0) {
      at--;
    }
    String title = chars.substring(0, at);
    if (isLaw(title)) {
      String article = at < chars.length() ? articles(chars.substring(at)) : "";
      int end = article.isEmpty() ? at : lastArticle(chars);
      readings.add(Reading.of(line.sub(0, end), new LegalBasis(title, article, ""), "basis.plain"));
    }
  }

  private boolean isLaw(String title) {
    String bare = title.replaceFirst("[（(].*$", "");
    int ending = words.of(Role.LAW).endsAt(bare, bare.length());
    return PLAIN.matcher(title).matches()
        && !Phrase.BASIS_SENTENCE.in(title).find()
        && (ending > 1 && bare.length() > ending + 1 || ending == 1 && bare.startsWith(STATE));
  }

  static String articles(String chars) {
    List<String> articles = new ArrayList<>();
    Matcher found = LegalNumbers.ARTICLE.matcher(chars);
    while (found.find()) {
      articles.add(found.group().replaceAll("\\s", ""));
    }
    return String.join("、", articles);
  }

  private static int lastArticle(String chars) {
    int end = 0;
    Matcher found = LegalNumbers.ARTICLE.matcher(chars);
    while (found.find()) {
      end = found.end();
    }
    return end;
  }
}
