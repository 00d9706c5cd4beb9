package zhinan.ingest.normalize.limit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.model.TimeLimit.Basis;
import zhinan.text.Lexicon;
import zhinan.text.Numeral;
import zhinan.text.WordList;

/**
 * Tells who sets a limit: {@code 法定时限}, {@code 承诺10个工作日}. What follows the word tells it from
 * {@code 法定形式} and {@code 承诺书}. Immutable, may be shared.
 */
final class LimitBasis {
  private static final String FOLLOWED = "(?=[\n\t办结时期审限工为:,、(当即在件需是\\d]|" + Numeral.HAN + "|$)";

  private final Pattern word;
  private final WordList names;

  LimitBasis(Lexicon<LimitWord> lexicon) {
    this.names = lexicon.of(List.of(LimitWord.STATUTORY, LimitWord.PROMISED));
    String law = lexicon.regex(LimitWord.STATUTORY);
    String promise = lexicon.regex(LimitWord.PROMISED);
    this.word = Pattern.compile("(?:(?<law>" + law + ")|(?<promise>" + promise + "))" + FOLLOWED);
  }

  /** The basis that the words name last; empty where they name none. */
  Optional<Basis> named(String words) {
    return last(words).map(found -> found.basis());
  }

  /**
   * The basis that holds for what stands behind the words: the last named one, unless a sentence
   * has ended since, or more than the end of a label's own line.
   */
  Optional<Basis> leadingInto(String words) {
    return last(words).filter(found -> leadsOn(words, found.to())).map(found -> found.basis());
  }

  private static boolean leadsOn(String words, int from) {
    int lines = 0;
    for (int i = from; i < words.length(); i++) {
      char c = words.charAt(i);
      lines += c == '\n' || c == '\t' ? 1 : 0;
      if (c == '。' || c == ';' || lines > 1) {
        return false;
      }
    }
    return true;
  }

  private Optional<Found> last(String words) {
    Optional<Found> last = Optional.empty();
    if (!names.within(words)) {
      return last;
    }
    Matcher found = word.matcher(words);
    while (found.find()) {
      Basis basis = found.group("law") == null ? Basis.PROMISED : Basis.STATUTORY;
      last = Optional.of(new Found(basis, found.end()));
    }
    return last;
  }

  private record Found(Basis basis, int to) {}
}
