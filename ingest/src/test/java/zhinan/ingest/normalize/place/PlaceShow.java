package zhinan.ingest.normalize.place;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.model.Address;
import zhinan.model.Division;

/** Places, addresses and doubts as the spec files write them. */
final class PlaceShow {
  private static final List<String> PIECES =
      List.of("town", "road", "number", "building", "floor", "room", "remark");

  private PlaceShow() {}

  /**
   * Path, code and area code: {@code 辽宁省大连市西岗区 210203 411}; {@code none}; {@code -} for no area
   * code.
   */
  static String place(Locality place) {
    return place
        .division()
        .map(division -> division.path() + " " + division.code() + " " + area(place))
        .orElse("none");
  }

  private static String area(Locality place) {
    return place.areaCode().isEmpty() ? "-" : place.areaCode();
  }

  /** The pieces that are there, then the codes of the doubts. */
  static String reading(Reading<Address> reading) {
    String doubts =
        reading.doubts().stream().map(Doubt::code).collect(Collectors.joining(" ", " ! ", ""));
    String address = reading.value().map(PlaceShow::address).orElse("refused");
    return reading.doubts().isEmpty() ? address : address + doubts;
  }

  private static String address(Address address) {
    List<String> shown = new ArrayList<>();
    shown.add(address.division().map(Division::path).orElse("nowhere"));
    List<String> words = pieces(address);
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).isEmpty()) {
        shown.add(PIECES.get(i) + " " + words.get(i));
      }
    }
    return String.join(" · ", shown);
  }

  static List<String> pieces(Address address) {
    return List.of(
        address.town(),
        address.road(),
        address.number(),
        address.building(),
        address.floor(),
        address.room(),
        address.remark());
  }
}
