package zhinan.ingest.normalize.material;

import zhinan.text.Folded;
import zhinan.text.Lexicon;
import zhinan.text.WordList;

/**
 * The vocabulary of papers and of the sentences around them, read from {@code paper-words.tsv}.
 *
 * <p>Example: {@code 复婚证} ends with {@code 证} and is a paper; {@code 出示} opens a list of papers.
 * Immutable, may be shared.
 */
final class PaperWords {
  private final Lexicon<PaperWord> words =
      Lexicon.load(PaperWords.class, "paper-words.tsv", PaperWord.class);

  private PaperWords() {}

  static PaperWords load() {
    return new PaperWords();
  }

  WordList of(PaperWord kind) {
    return words.of(kind);
  }

  /** Whether what ends before the index is a paper, also one that is quoted: {@code “居住证明”}. */
  boolean paperEndsAt(Folded words, int end) {
    boolean quoted = end > 1 && words.at(end - 1) == '”';
    return quoted
        ? of(PaperWord.PAPER).endsAt(words.chars(), end - 1) > 0
        : paperEndsAt(words.mask(), end);
  }

  /** Whether what ends before the index of the mask is the name of a paper. */
  boolean paperEndsAt(String mask, int end) {
    if (end < 2) {
      return false;
    }
    return mask.charAt(end - 1) == '》'
        || of(PaperWord.PAPER).endsAt(mask, end) > of(PaperWord.NO_PAPER).endsAt(mask, end);
  }
}
