package zhinan.ingest.normalize.office;

import zhinan.ingest.normalize.hours.HoursReader;
import zhinan.ingest.normalize.phone.PhoneReader;
import zhinan.ingest.normalize.place.AddressReader;
import zhinan.ingest.normalize.place.Gazetteer;
import zhinan.ingest.words.LabelWords;
import zhinan.ingest.words.NameWords;

/**
 * What tells phones, addresses, hours, divisions, labels and names of offices from other words.
 * Immutable, may be shared.
 *
 * @param phones finds and reads numbers
 * @param gazetteer knows divisions
 * @param addresses finds and reads addresses
 * @param hours finds and reads service hours
 * @param labels knows labels of fields
 * @param names knows what names of offices end in
 */
public record Recognizers(
    PhoneReader phones,
    Gazetteer gazetteer,
    AddressReader addresses,
    HoursReader hours,
    LabelWords labels,
    NameWords names) {

  /** With the committed tables. */
  public static Recognizers load() {
    Gazetteer gazetteer = Gazetteer.load();
    return new Recognizers(
        PhoneReader.load(),
        gazetteer,
        new AddressReader(gazetteer),
        HoursReader.load(),
        LabelWords.load(),
        NameWords.load());
  }
}
