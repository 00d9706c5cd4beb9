package zhinan.ingest.cli;

import java.io.PrintWriter;
import java.util.Locale;
import zhinan.export.diff.Change;
import zhinan.export.diff.Comparison;
import zhinan.export.diff.Field;
import zhinan.export.diff.Side;
import zhinan.export.diff.Substance;
import zhinan.export.diff.Summary;

/** Prints the totals of a comparison with their arithmetic, and the gravest changes. */
final class DiffSummary {
  /** As many as are read before one opens the file. */
  private static final int GRAVEST = 10;

  /** A line of a terminal has 80 columns, a Chinese character takes two. */
  private static final int WIDTH = 30;

  private static final String NOTHING = "-";

  private final PrintWriter out;
  private final Lexicon words;

  DiffSummary(PrintWriter out, Lexicon words) {
    this.out = out;
    this.words = words;
  }

  void print(Comparison comparison) {
    Summary summary = comparison.summary();
    line(
        "matters",
        summary.oldMatters(),
        summary.matched(),
        summary.removed(),
        summary.newMatters(),
        summary.matched(),
        summary.added());
    line(
        "matched",
        summary.matched(),
        summary.unchanged(),
        summary.changed(),
        summary.renamed(),
        summary.moved(),
        summary.renumbered());
    line(
        "changes",
        summary.changes(),
        summary.count(Substance.SUBSTANTIVE),
        summary.count(Substance.EDITORIAL),
        summary.count(Substance.NUMBERING),
        summary.count(Substance.FORMATTING));
    comparison.changes().stream().limit(GRAVEST).map(this::row).forEach(out::println);
    out.flush();
  }

  private void line(String key, Object... numbers) {
    out.println(String.format(Locale.ROOT, words.get(key), numbers));
  }

  /** {@code 1. 办理时限 房屋所有权转移登记: 5 WORKING_DAY -> 3 WORKING_DAY [223 -> 221]}. */
  private String row(Change change) {
    Side side = change.side();
    String what =
        change.field() == Field.NONE
            ? words.get(change.type())
            : words.get(change.type()) + " " + words.get(change.field());
    String where = side.matter().isEmpty() ? side.subject() : side.matter();
    return String.format(
        Locale.ROOT,
        "%3d. %s %s: %s -> %s [%s -> %s]",
        change.rank(),
        what,
        where,
        change.before().map(DiffSummary::value).orElse(NOTHING),
        change.after().map(DiffSummary::value).orElse(NOTHING),
        change.before().map(DiffSummary::place).orElse(NOTHING),
        change.after().map(DiffSummary::place).orElse(NOTHING));
  }

  private static String value(Side side) {
    return side.value().isBlank() ? NOTHING : shown(side.value());
  }

  private static String place(Side side) {
    return Integer.toString(side.span().line());
  }

  private static String shown(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH) + "…";
  }
}
