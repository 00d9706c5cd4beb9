package zhinan.export.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import zhinan.export.value.StatedValue;
import zhinan.export.value.StatedValues;
import zhinan.model.Assessment;
import zhinan.model.Conversion;
import zhinan.model.Guide;
import zhinan.model.Merge;
import zhinan.model.NodeType;
import zhinan.model.Notice;
import zhinan.model.Severity;
import zhinan.model.Source;
import zhinan.model.Span;

/**
 * All that {@code report.html} shows, in the order in which it shows it.
 *
 * @param frame what every page has
 * @param source the file
 * @param title of the guide, {@code ""} where it has none
 * @param assessment whether it is a guide, and why
 * @param lines of the source text
 * @param outline what was found
 * @param account where the text went
 * @param map the same as a picture
 * @param severities how many notices there are of each severity, gravest first
 * @param notices the notices themselves, gravest first
 * @param merges folded duplicates
 * @param refused values that could not be read
 * @param values the others, by field
 * @param text the source text
 * @param filters what notices and values can be filtered by
 */
record ConversionPage(
    Frame frame,
    Source source,
    String title,
    Assessment assessment,
    String lines,
    List<Share> outline,
    TextAccount account,
    TextMap map,
    List<Share> severities,
    List<NoticeRow> notices,
    List<MergeRow> merges,
    List<ValueTable.ValueRow> refused,
    List<ValueTable> values,
    SourceText text,
    Filters filters) {

  private static final List<Severity> GRAVEST_FIRST =
      List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

  static ConversionPage of(Conversion conversion, Frame frame) {
    PageWords words = frame.words();
    SourceText text = SourceText.of(conversion);
    NodePaths paths = NodePaths.of(conversion.guide(), text.isWhole());
    List<StatedValue> values = StatedValues.of(conversion.guide().values());
    List<NoticeRow> notices = notices(conversion, paths, words);
    List<ValueTable.ValueRow> refused = ValueTable.refused(values, paths);
    List<ValueTable> tables = ValueTable.of(values, paths, words);
    return new ConversionPage(
        frame,
        conversion.guide().source(),
        conversion.guide().title(),
        conversion.assessment(),
        NumberText.grouped(conversion.text().lines().count()),
        outline(conversion.guide(), words),
        TextAccount.of(conversion, words),
        TextMap.of(conversion, paths),
        severities(conversion, words),
        notices,
        conversion.merges().stream().map(merge -> row(merge, paths)).toList(),
        refused,
        tables,
        text,
        filters(notices, refused, tables, words));
  }

  /** How many notices there are. */
  String noticeCount() {
    return NumberText.grouped(notices.size());
  }

  /** How many nodes there are of each type. */
  private static List<Share> outline(Guide guide, PageWords words) {
    Map<NodeType, Integer> counted = new EnumMap<>(NodeType.class);
    guide.nodes().forEach(node -> counted.merge(node.type(), 1, Integer::sum));
    List<Share> counts = new ArrayList<>();
    for (NodeType type : NodeType.values()) {
      int count = counted.getOrDefault(type, 0);
      counts.add(new Share(words.of("node", type), type.name(), NumberText.grouped(count), ""));
    }
    return counts;
  }

  private static Filters filters(
      List<NoticeRow> notices,
      List<ValueTable.ValueRow> refused,
      List<ValueTable> tables,
      PageWords words) {
    List<ValueTable.ValueRow> values = new ArrayList<>(refused);
    tables.forEach(table -> values.addAll(table.rows()));
    List<NodePath> paths = new ArrayList<>();
    notices.forEach(row -> paths.add(row.place().path()));
    values.forEach(row -> paths.add(row.place().path()));
    return new Filters(
        List.of(
            Filters.titles("stage", words.get("node.STAGE"), paths, NodePath::stage),
            Filters.titles("theme", words.get("node.THEME"), paths, NodePath::theme),
            Filters.codes(
                "severity",
                words.get("column.severity"),
                notices,
                row -> row.notice().severity().name(),
                code -> words.of("severity", code)),
            Filters.codes(
                "code",
                words.get("column.code"),
                notices,
                row -> row.notice().code(),
                code -> words.of("notice", code)),
            Filters.codes(
                "field",
                words.get("totals.field"),
                values,
                row -> row.value().field().label(),
                code -> words.of("field", code.toUpperCase(Locale.ROOT)))));
  }

  private static List<NoticeRow> notices(Conversion conversion, NodePaths paths, PageWords words) {
    List<NoticeRow> rows = new ArrayList<>();
    for (Severity severity : GRAVEST_FIRST) {
      rows.addAll(NoticeRow.of(conversion.notices(), severity, paths, words));
    }
    return rows;
  }

  private static List<Share> severities(Conversion conversion, PageWords words) {
    Map<Severity, Integer> counted = new EnumMap<>(Severity.class);
    conversion.notices().forEach(each -> counted.merge(each.severity(), 1, Integer::sum));
    int all = conversion.notices().size();
    return GRAVEST_FIRST.stream()
        .map(
            severity ->
                Share.of(
                    words.of("severity", severity),
                    severity.name(),
                    counted.getOrDefault(severity, 0),
                    all))
        .toList();
  }

  private static MergeRow row(Merge merge, NodePaths paths) {
    Span merged = merge.merged().heading().span();
    return new MergeRow(merge, paths.place(merge.keptId()), paths.place(merged, merge.parentId()));
  }

  /** A notice with its place and the name of its kind. */
  record NoticeRow(Notice notice, PageWord name, PagePlace place) {
    /** Ten times as many as the oddest guide at hand has. */
    static final int MOST_ROWS = 5_000;

    /** The notices of one severity, in document order. */
    static List<NoticeRow> of(
        List<Notice> notices, Severity severity, NodePaths paths, PageWords words) {
      return notices.stream()
          .filter(notice -> notice.severity() == severity)
          .limit(MOST_ROWS)
          .map(notice -> row(notice, paths, words))
          .toList();
    }

    private static NoticeRow row(Notice notice, NodePaths paths, PageWords words) {
      return new NoticeRow(
          notice,
          words.of("notice", notice.code()),
          paths.place(notice.span(), notice.nodeId().orElse(Guide.ID)));
    }
  }

  /**
   * A folded duplicate.
   *
   * @param kept the node that stands for both
   * @param merged where the other one stood
   */
  record MergeRow(Merge merge, PagePlace kept, PagePlace merged) {
    /** Of the folded one, as printed. */
    String title() {
      return merge.merged().heading().label() + merge.merged().heading().title();
    }
  }
}
