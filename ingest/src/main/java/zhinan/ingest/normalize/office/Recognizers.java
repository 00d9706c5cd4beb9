package zhinan.ingest.normalize.office;

import zhinan.ingest.normalize.hours.HoursReader;
import zhinan.ingest.normalize.phone.PhoneReader;
import zhinan.ingest.normalize.place.AddressReader;
import zhinan.ingest.normalize.place.Gazetteer;

/**
 * What tells phones, addresses, hours and divisions from other words. Immutable, may be shared.
 *
 * @param phones finds and reads numbers
 * @param gazetteer knows divisions
 * @param addresses finds and reads addresses
 * @param hours finds and reads service hours
 */
public record Recognizers(
    PhoneReader phones, Gazetteer gazetteer, AddressReader addresses, HoursReader hours) {

  /** With the committed tables. */
  public static Recognizers load() {
    Gazetteer gazetteer = Gazetteer.load();
    return new Recognizers(
        PhoneReader.load(), gazetteer, new AddressReader(gazetteer), HoursReader.load());
  }
}
