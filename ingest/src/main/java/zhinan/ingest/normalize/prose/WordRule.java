package zhinan.ingest.normalize.prose;

import java.util.List;
import java.util.Optional;

/**
 * One way to tell what words between two marks are.
 *
 * @param id stable name, {@code words.run-on}
 * @param example a line that it is for
 * @param attempt cuts the words, or has nothing to say
 */
record WordRule(String id, String example, Attempt attempt) {
  /** Cuts words into pieces that are told; empty where the rule does not fit. */
  @FunctionalInterface
  interface Attempt {
    Optional<List<Piece>> tryCut(Piece words, Surroundings around);
  }
}
