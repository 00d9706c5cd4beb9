package zhinan.export.report;

import zhinan.model.Span;

/** A place of a document: in its text, and in its outline. */
record Place(Span span, NodePath path) {
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
