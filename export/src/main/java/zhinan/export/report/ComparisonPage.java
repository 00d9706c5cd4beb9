package zhinan.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import zhinan.export.diff.Change;
import zhinan.export.diff.Comparison;
import zhinan.export.diff.Substance;
import zhinan.export.diff.Summary;

/**
 * All that {@code diff.html} shows.
 *
 * @param frame what every page has
 * @param occasion of the run
 * @param comparison both editions and the totals
 * @param substances how many changes there are of each class
 * @param types how many changes there are of each type
 * @param changes gravest first, {@link #MOST_CHANGES} at most
 * @param appendix full texts
 * @param filters what changes can be filtered by
 */
record ComparisonPage(
    Frame frame,
    Occasion occasion,
    Comparison comparison,
    List<Share> substances,
    List<Share> types,
    List<ChangeRow> changes,
    Appendix appendix,
    Filters filters) {
  /** Two different guides of 300 matters have some thousand; a person reads a few hundred. */
  static final int MOST_CHANGES = 5_000;

  static ComparisonPage of(Comparison comparison, Occasion occasion, Frame frame) {
    PageWords words = frame.words();
    List<Change> shown = comparison.changes().stream().limit(MOST_CHANGES).toList();
    Appendix appendix = Appendix.of(comparison, shown);
    return new ComparisonPage(
        frame,
        occasion,
        comparison,
        substances(comparison.summary(), words),
        types(comparison.summary(), words),
        shown.stream().map(change -> ChangeRow.of(change, words, appendix)).toList(),
        appendix,
        filters(shown, words));
  }

  Summary summary() {
    return comparison.summary();
  }

  /** Changes that are counted but not listed, here or at all. */
  int leftOut() {
    return summary().changes() - changes.size();
  }

  private static List<Share> substances(Summary summary, PageWords words) {
    List<Share> shares = new ArrayList<>();
    for (Substance each : Substance.values()) {
      shares.add(
          Share.of(
              words.of("substance", each), each.name(), summary.count(each), summary.changes()));
    }
    return shares;
  }

  private static List<Share> types(Summary summary, PageWords words) {
    List<Share> shares = new ArrayList<>();
    summary
        .byType()
        .forEach(
            (type, count) ->
                shares.add(
                    Share.of(words.of("type", type), type.name(), count, summary.changes())));
    return shares;
  }

  private static Filters filters(List<Change> changes, PageWords words) {
    return new Filters(
        List.of(
            Filters.titles("stage", words.get("node.STAGE"), changes, each -> each.side().stage()),
            Filters.titles("theme", words.get("node.THEME"), changes, each -> each.side().theme()),
            Filters.codes(
                "type",
                words.get("column.type"),
                changes,
                each -> each.type().name(),
                code -> words.get("type." + code)),
            Filters.codes(
                "substance",
                words.get("column.substance"),
                changes,
                each -> each.substance().name(),
                code -> words.get("substance." + code)),
            Filters.codes(
                "burden",
                words.get("column.burden"),
                changes,
                each -> each.burden().name(),
                code -> words.get("burden." + code)),
            Filters.codes(
                "property",
                words.get("column.property"),
                changes,
                each -> each.field().label().toUpperCase(Locale.ROOT),
                code -> words.get("property." + code))));
  }
}
