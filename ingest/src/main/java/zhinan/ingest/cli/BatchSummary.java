package zhinan.ingest.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import zhinan.ingest.copies.Copies;

/**
 * Prints the figures of a batch: a line for each document, then the totals. The path comes last,
 * because it may be of any width.
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
    if (!converted.isEmpty()) {
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
      converted.forEach(this::row);
    }
    outcomes.forEach(this::kin);
    out.printf(
        Locale.ROOT,
        "%s converted, %d failed, %d skipped (no documents) in %.2f s%n",
        converted.size() == 1 ? "1 document" : converted.size() + " documents",
        outcomes.stream().filter(Outcome.Failed.class::isInstance).count(),
        outcomes.stream().filter(Outcome.Skipped.class::isInstance).count(),
        seconds);
    out.flush();
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

  private void row(Outcome.Converted document) {
    Tally tally = document.tally();
    out.printf(
        Locale.ROOT,
        ROW,
        tally.matters(),
        tally.sections(),
        tally.notices(),
        share(tally.kept(), tally),
        share(tally.dropped(), tally),
        tally.whole() ? "yes" : "no",
        document.seconds(),
        tally.assessment().verdict(),
        tally.assessment().confidence(),
        document.file());
  }

  private static double share(long part, Tally tally) {
    return PERCENT * part / Math.max(1, tally.characters());
  }
}
