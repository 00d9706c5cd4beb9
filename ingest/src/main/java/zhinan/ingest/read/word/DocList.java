package zhinan.ingest.read.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An automatic list of a Word document. Lists made from one definition count on together unless
 * they override its start.
 *
 * @param number the list's own number
 * @param family the definition it is made from
 * @param levels the definition's levels with this list's changes, from the outermost
 * @param starts the first numbers that this list overrides, by level
 */
public record DocList(int number, int family, List<DocLevel> levels, Map<Integer, Integer> starts) {
  /** Word knows nine levels. */
  public static final int LEVELS = 9;

  public DocList {
    levels = List.copyOf(levels);
    starts = Map.copyOf(starts);
  }

  Optional<DocLevel> level(int index) {
    return index >= 0 && index < levels.size() ? Optional.of(levels.get(index)) : Optional.empty();
  }

  int start(int index) {
    return starts.getOrDefault(index, level(index).map(DocLevel::start).orElse(1));
  }

  /** Tells lists of different definitions, and the levels of one definition, apart. */
  int identity(int level) {
    return family * LEVELS + level;
  }
}
