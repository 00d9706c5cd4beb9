package zhinan.ingest.normalize.place;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.Reading;
import zhinan.ingest.document.Text;
import zhinan.model.Address;

/** Reads addresses. Immutable, may be shared. */
public final class AddressReader {
  private static final Pattern ADDRESS = Pattern.compile("[\\u4e00-\\u9fff]{2,12}[路街][0-9 ]+号");

  /** Divisions come from the gazetteer. */
  public AddressReader(Gazetteer gazetteer) {}

  /** The stretches of running text that are addresses, in order. */
  public List<Text> find(Text text) {
    Matcher address = ADDRESS.matcher(text.chars());
    return address.results().map(found -> text.sub(found.start(), found.end())).toList();
  }

  /** A field that holds an address, completed from the place. */
  public Reading<Address> read(Text field, Locality from) {
    Address address = new Address(from.division(), "", field.chars(), "", "", "", "", "");
    return new Reading<>(field, Optional.of(address), "address.pieces", List.of());
  }
}
