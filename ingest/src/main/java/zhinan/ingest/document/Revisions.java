package zhinan.ingest.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import zhinan.model.Source;
import zhinan.model.Source.Aid;

/**
 * Which version of a document with tracked changes is read.
 *
 * <p>Example: of {@code 法定20个工作日} with 20 deleted and 10 inserted {@link #ACCEPT} reads {@code
 * 法定10个工作日}, {@link #REJECT} {@code 法定20个工作日}; either way a notice has both.
 */
public enum Revisions {
  /** As if all changes were accepted: what Word shows as the final version. */
  ACCEPT,
  /** As if all changes were rejected: the version before them. */
  REJECT;

  /** Whether inserted words are read. */
  public boolean takesInserted() {
    return this == ACCEPT;
  }

  /** Whether deleted words are read. */
  public boolean takesDeleted() {
    return this == REJECT;
  }

  /** The document, whose source names this policy where it is not the usual one. */
  public RawDocument named(RawDocument document) {
    if (this == ACCEPT) {
      return document;
    }
    String option = "revisions=" + name().toLowerCase(Locale.ROOT);
    Aid aid = new Aid(option, Source.sha256(option.getBytes(StandardCharsets.UTF_8)));
    return new RawDocument(
        document.source().with(List.of(aid)),
        document.text(),
        document.places(),
        document.blocks(),
        document.doubts(),
        document.facts(),
        document.links());
  }
}
