package zhinan.ingest.normalize.prose;

import java.util.Optional;
import zhinan.ingest.normalize.place.Locality;
import zhinan.ingest.words.OfficeField;

/**
 * What is known around words when it is asked what they are.
 *
 * @param active the field whose label stands in front of them
 * @param phoneFollows whether a number comes right behind them
 * @param behindAddress whether an address stands right before them
 * @param alone whether nothing else stands in their row
 * @param from the place of the document
 * @param contact whether the section may state single fields of offices
 * @param addressDue whether the section asks for a place and for nothing else
 */
record Surroundings(
    Optional<OfficeField> active,
    boolean phoneFollows,
    boolean behindAddress,
    boolean alone,
    Locality from,
    boolean contact,
    boolean addressDue) {

  boolean under(OfficeField field) {
    return active.isPresent() && active.get() == field;
  }
}
