package zhinan.ingest.cli;

import java.nio.file.Path;
import java.util.function.Function;

/** What became of one input. */
sealed interface Outcome {
  /** The input it tells of. */
  Path file();

  /** Applies the function that fits. */
  <T> T fold(
      Function<Converted, T> converted, Function<Failed, T> failed, Function<Skipped, T> skipped);

  /**
   * Its files are written.
   *
   * @param tally what it holds
   * @param seconds that it took
   */
  record Converted(Path file, Tally tally, double seconds) implements Outcome {
    @Override
    public <T> T fold(
        Function<Converted, T> converted,
        Function<Failed, T> failed,
        Function<Skipped, T> skipped) {
      return converted.apply(this);
    }
  }

  /** Nothing came of it, for a reason in one line that is read behind the path. */
  record Failed(Path file, String reason) implements Outcome {
    public Failed {
      reason = reason.lines().map(String::strip).reduce((a, b) -> a + " " + b).orElse("");
    }

    @Override
    public <T> T fold(
        Function<Converted, T> converted,
        Function<Failed, T> failed,
        Function<Skipped, T> skipped) {
      return failed.apply(this);
    }
  }

  /** It is no document, and stood in a folder among documents. */
  record Skipped(Path file) implements Outcome {
    @Override
    public <T> T fold(
        Function<Converted, T> converted,
        Function<Failed, T> failed,
        Function<Skipped, T> skipped) {
      return skipped.apply(this);
    }
  }
}
