package zhinan.export.report;

import java.util.List;
import zhinan.model.Guide;
import zhinan.model.Notice;
import zhinan.model.Severity;

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
