package zhinan.ingest.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import zhinan.export.diff.Change;
import zhinan.export.diff.Comparison;
import zhinan.export.diff.Field;
import zhinan.export.diff.Segment;
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
  private final CommandWords words;

  DiffSummary(PrintWriter out, CommandWords words) {
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
        summary.count(Substance.UNPROVEN),
        summary.count(Substance.EDITORIAL),
        summary.count(Substance.NUMBERING),
        summary.count(Substance.FORMATTING));
    comparison.changes().stream().limit(GRAVEST).map(this::row).forEach(out::println);
    out.flush();
  }

  private void line(String key, Object... numbers) {
    out.println(String.format(Locale.ROOT, words.get(key), numbers));
  }

  /** {@code 1. 办理时限 房屋所有权转移登记: 5个工作日 -> 3个工作日 [223 -> 221]}. */
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
        words(change, Segment.Kind.DELETED),
        words(change, Segment.Kind.INSERTED),
        change.before().map(DiffSummary::place).orElse(NOTHING),
        change.after().map(DiffSummary::place).orElse(NOTHING));
  }

  /** The words that differ; the whole of what has no words to compare. */
  private static String words(Change change, Segment.Kind kind) {
    boolean old = kind == Segment.Kind.DELETED;
    if (change.segments().isEmpty()) {
      return (old ? change.before() : change.after()).map(DiffSummary::value).orElse(NOTHING);
    }
    Predicate<Segment> fits =
        change.segments().stream().allMatch(DiffSummary::isForm)
            ? segment -> segment.kind() == Segment.Kind.REFORMATTED
            : segment -> segment.kind() == kind;
    String words =
        change.segments().stream()
            .filter(fits)
            .map(segment -> old ? segment.before() : segment.after())
            .collect(Collectors.joining(" … "));
    return words.isBlank() ? NOTHING : shown(words);
  }

  private static boolean isForm(Segment segment) {
    return segment.kind() == Segment.Kind.KEPT || segment.kind() == Segment.Kind.REFORMATTED;
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
