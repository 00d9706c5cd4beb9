package zhinan.ingest.normalize.prose;

import java.util.List;
import java.util.Set;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.normalize.office.Recognizers;
import zhinan.ingest.normalize.place.Locality;
import zhinan.model.SectionKind;

/** Finds the offices of running lines. Immutable, may be shared. */
public final class ProseOffices {
  private final Recognizers recognizers;

  /** With the trained tagger. */
  public ProseOffices(Recognizers recognizers) {
    this.recognizers = recognizers;
  }

  /**
   * The offices in the order of the lines.
   *
   * @param lines that follow each other without a table between them
   * @param kinds of the section that they stand in: under LOCATION, CONTACT, HOURS, AGENCY and
   *     SUPERVISION an office may state a single field; elsewhere only what holds a phone is one
   * @param from the place of the document or the list
   */
  public List<Office> offices(List<Line> lines, Set<SectionKind> kinds, Locality from) {
    return List.of();
  }
}
