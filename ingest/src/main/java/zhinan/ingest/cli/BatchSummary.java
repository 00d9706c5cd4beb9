package zhinan.ingest.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import zhinan.ingest.copies.Copies;

/**
 * Prints the figures of a batch: a line for each document, empty ones too, then the totals. The
 * path comes last, because it may be of any width.
 */
final class BatchSummary {
  private static final String HEAD = "%8s %9s %8s %7s %8s %6s %8s  %-16s  %s%n";
  private static final String ROW = "%8d %9d %8d %6.1f%% %7.1f%% %6s %8.2f  %-11s %.2f  %s%n";
  private static final double PERCENT = 100;

  private final PrintWriter out;

  BatchSummary(PrintWriter out) {
    this.out = out;
  }

  void print(List<Outcome> outcomes, double seconds) {
    List<Outcome.Converted> converted =
        outcomes.stream()
            .filter(Outcome.Converted.class::isInstance)
            .map(Outcome.Converted.class::cast)
            .toList();
    if (!converted.isEmpty() || outcomes.stream().anyMatch(Outcome.Empty.class::isInstance)) {
      out.printf(
          Locale.ROOT,
          HEAD,
          "matters",
          "sections",
          "notices",
          "kept",
          "dropped",
          "whole",
          "seconds",
          "verdict",
          "document");
      outcomes.forEach(this::row);
    }
    outcomes.forEach(this::kin);
    out.printf(
        Locale.ROOT,
        "%s converted, %d failed, %d skipped (no documents) in %.2f s%n",
        converted.size() == 1 ? "1 document" : converted.size() + " documents",
        outcomes.stream().filter(outcome -> outcome.failure().isPresent()).count(),
        outcomes.stream().filter(Outcome.Skipped.class::isInstance).count(),
        seconds);
    out.flush();
  }

  private void row(Outcome outcome) {
    if (outcome instanceof Outcome.Converted document) {
      row(document.file(), document.tally(), document.seconds());
    } else if (outcome instanceof Outcome.Empty document) {
      row(document.file(), document.tally(), 0);
    }
  }

  private void kin(Outcome outcome) {
    if (outcome instanceof Outcome.Copy copy) {
      out.println(copy.file() + ": is the same guide as " + copy.kin().of() + "; left out");
    } else if (outcome instanceof Outcome.Converted document && document.kin().isPresent()) {
      Copies.Kin kin = document.kin().get();
      String share = String.format(Locale.ROOT, "%.1f %%", PERCENT * kin.likeness());
      out.println(
          document.file()
              + (kin.isSame()
                  ? ": is the same guide as " + kin.of()
                  : ": shares " + share + " of its pieces with " + kin.of()));
    }
  }

  private void row(Path file, Tally tally, double seconds) {
    out.printf(
        Locale.ROOT,
        ROW,
        tally.matters(),
        tally.sections(),
        tally.notices(),
        share(tally.kept(), tally),
        share(tally.dropped(), tally),
        tally.whole() ? "yes" : "no",
        seconds,
        tally.assessment().verdict(),
        tally.assessment().confidence(),
        file);
  }

  private static double share(long part, Tally tally) {
    return PERCENT * part / Math.max(1, tally.characters());
  }
}
