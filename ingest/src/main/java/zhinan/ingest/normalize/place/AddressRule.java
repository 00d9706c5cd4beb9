package zhinan.ingest.normalize.place;

import java.util.List;
import java.util.function.Predicate;
import zhinan.model.Address;

/**
 * What an address was read by: how far its pieces go. Immutable, may be shared.
 *
 * @param id goes into the provenance
 * @param holds whether it is the one
 * @param example what it is for
 */
record AddressRule(String id, Predicate<Address> holds, String example) {
  /** The first that holds counts. */
  static final List<AddressRule> ALL =
      List.of(
          new AddressRule("address.house", a -> !a.number().isEmpty(), "长江路588号3楼"),
          new AddressRule("address.road", a -> !a.road().isEmpty(), "世纪大街附近"),
          new AddressRule("address.building", a -> !a.building().isEmpty(), "市民中心2楼"),
          new AddressRule("address.inside", a -> !(a.floor() + a.room()).isEmpty(), "2楼205室"),
          new AddressRule("address.place", a -> true, "獐子岛镇沙包村"));

  static String id(Address address) {
    return ALL.stream().filter(rule -> rule.holds.test(address)).findFirst().orElseThrow().id;
  }
}
