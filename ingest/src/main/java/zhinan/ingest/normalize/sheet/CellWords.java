package zhinan.ingest.normalize.sheet;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words that tell what a cell holds, from {@code cell-words.tsv}. Immutable, may be shared.
 *
 * <p>Example: {@code 中山区税务局（鲁迅路办公区）} ends like an OFFICE once the brackets are dropped.
 */
final class CellWords {
  /** The longest word in the table has 7 characters; a test holds the table to it. */
  static final int LONGEST_WORD = 8;

  private final Map<CellSign, Set<String>> words = new EnumMap<>(CellSign.class);

  private CellWords() {
    for (Vocabulary.Entry entry : Vocabulary.read("cell-words.tsv")) {
      words
          .computeIfAbsent(CellSign.valueOf(entry.role()), sign -> new HashSet<>())
          .add(entry.word());
    }
  }

  static CellWords load() {
    return new CellWords();
  }

  boolean isWhole(CellSign sign, String cell) {
    return cell.length() <= LONGEST_WORD && words.get(sign).contains(cell);
  }

  boolean hasEnding(CellSign sign, String cell) {
    Set<String> known = words.get(sign);
    for (int from = Math.max(0, cell.length() - LONGEST_WORD); from < cell.length(); from++) {
      if (known.contains(cell.substring(from))) {
        return true;
      }
    }
    return false;
  }

  boolean hasBeginning(CellSign sign, String cell) {
    Set<String> known = words.get(sign);
    for (int to = Math.min(LONGEST_WORD, cell.length()); to > 0; to--) {
      if (known.contains(cell.substring(0, to))) {
        return true;
      }
    }
    return false;
  }
}
