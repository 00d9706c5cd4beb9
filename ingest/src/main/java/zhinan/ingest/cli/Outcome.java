package zhinan.ingest.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import zhinan.ingest.copies.Copies;
import zhinan.model.Assessment;
import zhinan.model.Verdict;

/** What became of one input. */
sealed interface Outcome {
  /** The input it tells of. */
  Path file();

  /** Why nothing came of an input that was asked for, in one line with its path. */
  default Optional<String> failure() {
    return Optional.empty();
  }

  /**
   * Its files are written.
   *
   * @param tally what it holds
   * @param seconds that it took
   * @param kin the document of the same batch that it shares its text with, if there is one
   */
  record Converted(Path file, Tally tally, double seconds, Optional<Copies.Kin> kin)
      implements Outcome {
    Verdict verdict() {
      return tally.assessment().verdict();
    }

    /** Whether its verdict is one that the option names. */
    boolean isAtLeast(FailOn option) {
      return verdict().compareTo(option.verdict()) >= 0;
    }

    /** Why it may be no guide, in one line that is read behind the path. */
    String doubt() {
      String reasons =
          tally.assessment().reasons().stream()
              .map(Assessment.Reason::message)
              .collect(Collectors.joining("; "));
      return (verdict() == Verdict.NOT_A_GUIDE ? "is no guide: " : "may be no guide: ") + reasons;
    }
  }

  /** Nothing came of it, for a reason in one line that is read behind the path. */
  record Failed(Path file, String reason) implements Outcome {
    public Failed {
      reason = reason.lines().map(String::strip).reduce((a, b) -> a + " " + b).orElse("");
    }

    @Override
    public Optional<String> failure() {
      return Optional.of(file + ": " + reason);
    }
  }

  /**
   * It could be read and holds no text: nothing is written, and it is no guide.
   *
   * @param reason in one line that is read behind the path: {@code is empty: a page without text}
   */
  record Empty(Path file, String reason) implements Outcome {
    /** The figures of nothing, with the verdict. */
    Tally tally() {
      List<Assessment.Reason> reasons = List.of(new Assessment.Reason("no-text", "it " + reason));
      return new Tally(
          0, 0, 0, 0, 0, 0, new Assessment(Verdict.NOT_A_GUIDE, 1, reasons, Optional.empty()));
    }

    @Override
    public Optional<String> failure() {
      return Optional.of(file + ": is no guide: it " + reason);
    }
  }

  /** It is no document, and stood in a folder among documents. */
  record Skipped(Path file) implements Outcome {}

  /**
   * It is the same guide as another document of the batch, and was asked to be left out.
   *
   * @param kin that document
   */
  record Copy(Path file, Copies.Kin kin) implements Outcome {}
}
