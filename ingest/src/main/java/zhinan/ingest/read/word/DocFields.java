package zhinan.ingest.read.word;

import java.util.ArrayList;
import java.util.List;

/**
 * Knows whether the text at hand is the instruction of a field, such as a link's target, or its
 * result, which is text like any other.
 *
 * <p>Example: of begin, {@code HYPERLINK "…"}, separate, {@code 办事大厅}, end only the words {@code
 * 办事大厅} are shown. Fields nest. Single-use.
 */
final class DocFields {
  /** For each open field, innermost last, whether its instruction is still going on. */
  private final List<Boolean> open = new ArrayList<>();

  private int instructions;

  void begin() {
    open.add(true);
    instructions++;
  }

  void separate() {
    end();
    open.add(false);
  }

  void end() {
    if (!open.isEmpty() && open.remove(open.size() - 1)) {
      instructions--;
    }
  }

  /**
   * Instructions end with their paragraph: a field that never gets on would swallow the rest of the
   * document.
   */
  void paragraphEnds() {
    if (instructions > 0) {
      open.replaceAll(instruction -> false);
      instructions = 0;
    }
  }

  boolean inInstruction() {
    return instructions > 0;
  }
}
