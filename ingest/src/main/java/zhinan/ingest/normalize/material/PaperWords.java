package zhinan.ingest.normalize.material;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The vocabulary of papers and of the sentences around them, read from {@code paper-words.tsv}.
 *
 * <p>Example: {@code 复婚证} ends with {@code 证} and is a paper; {@code 出示} opens a list of papers.
 * Immutable, may be shared.
 */
public final class PaperWords {
  private final Map<PaperWord, WordList> lists = new EnumMap<>(PaperWord.class);

  private PaperWords(Map<PaperWord, List<String>> words) {
    for (PaperWord role : PaperWord.values()) {
      lists.put(role, new WordList(words.getOrDefault(role, List.of())));
    }
  }

  public static PaperWords load() {
    Map<PaperWord, List<String>> words = new EnumMap<>(PaperWord.class);
    for (TableRow row : TableRow.read("paper-words.tsv")) {
      words
          .computeIfAbsent(PaperWord.valueOf(row.key()), role -> new ArrayList<>())
          .add(row.value());
    }
    return new PaperWords(words);
  }

  public WordList of(PaperWord role) {
    return lists.get(role);
  }

  /** Whether what ends before the index is a paper, also one that is quoted: {@code “居住证明”}. */
  public boolean paperEndsAt(Passage passage, int end) {
    boolean quoted = end > 1 && passage.at(end - 1) == '”';
    return quoted
        ? of(PaperWord.PAPER).endsAt(passage.folded(), end - 1) > 0
        : paperEndsAt(passage.mask(), end);
  }

  /** Whether what ends before the index of the mask is the name of a paper. */
  public boolean paperEndsAt(String mask, int end) {
    if (end < 2) {
      return false;
    }
    return mask.charAt(end - 1) == '》'
        || of(PaperWord.PAPER).endsAt(mask, end) > of(PaperWord.NO_PAPER).endsAt(mask, end);
  }
}
