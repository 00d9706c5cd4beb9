package zhinan.export.report;

import zhinan.model.Span;

/**
 * A place of a document: in its text, and in its outline.
 *
 * @param isLinked whether the page has the line to link to
 */
record PagePlace(Span span, NodePath path, boolean isLinked) {
  int line() {
    return span.line();
  }

  boolean hasPage() {
    return span.page().isPresent();
  }

  int page() {
    return span.page().orElse(0);
  }
}
