package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.oneOf;
import static zhinan.export.csv.Column.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhinan.model.AgencyRule;
import zhinan.model.Contact;
import zhinan.model.Fee;
import zhinan.model.NodeValues;
import zhinan.model.Phone;
import zhinan.model.ServiceHours;
import zhinan.model.Stated;
import zhinan.model.TimeLimit;
import zhinan.model.WebLink;

/**
 * The columns of matters.csv that hold typed values, several in a cell as {@link Branches} has it.
 *
 * <ul>
 *   <li>{@code time_limit_…}: a branch for each limit; one that was refused has its raw words alone
 *   <li>{@code fee_charged}: one answer for the row; {@code fee_items}, {@code fee_amounts} (CNY)
 *       and {@code fee_per}: a branch for each thing that is charged for; {@code fee_raw}: a branch
 *       for each passage that speaks of fees
 *   <li>{@code agency}: one answer for the row; {@code agency_condition} and {@code agency_raw}: a
 *       branch for each passage
 *   <li>{@code online_urls}, {@code opening_hours}, {@code legal_bases}: a branch for each, once
 *   <li>{@code phones}, {@code supervision_phones}: those of all offices, parted by blanks, once
 * </ul>
 */
final class MatterValueColumns {
  private MatterValueColumns() {}

  static List<Column<MatterRow>> all() {
    return List.of(
        id("time_limit_amount", limits(ValueText::amount)),
        id("time_limit_unit", limits(limit -> limit.unit().name())),
        id("time_limit_basis", limits(limit -> limit.basis().name())),
        text("time_limit_raw", row -> Branches.raw(row.values(NodeValues::timeLimits))),
        oneOf("fee_charged", Charge.values(), row -> Charge.of(row.values(NodeValues::fees))),
        id("fee_amounts", items(MatterValueColumns::amount)),
        text("fee_raw", row -> Branches.raw(row.values(NodeValues::fees))),
        oneOf("agency", Agency.values(), row -> Agency.of(row.values(NodeValues::agencies))),
        text("agency_raw", row -> Branches.raw(row.values(NodeValues::agencies))),
        text("online_urls", read(NodeValues::links, WebLink::url)),
        text("time_limit_condition", limits(TimeLimit::condition)),
        text("time_limit_exclusions", limits(limit -> String.join("、", limit.exclusions()))),
        text("fee_items", items(Fee.Item::what)),
        text("fee_per", items(Fee.Item::per)),
        text("agency_condition", agencies(AgencyRule::condition)),
        text("opening_hours", read(NodeValues::hours, ServiceHours::openingHours)),
        text("legal_bases", read(NodeValues::legalBases, ValueText::of)),
        integer("materials_count", MatterValueColumns::materials),
        integer("contacts_count", row -> row.offices().size()),
        id("phones", row -> phones(row.offices())),
        id("supervision_phones", row -> supervisionPhones(row.offices())));
  }

  private static Function<MatterRow, String> limits(Function<TimeLimit, String> text) {
    return row -> Branches.of(row.values(NodeValues::timeLimits), text);
  }

  private static Function<MatterRow, String> agencies(Function<AgencyRule, String> text) {
    return row -> Branches.of(row.values(NodeValues::agencies), text);
  }

  private static <T> Function<MatterRow, String> read(
      Function<NodeValues, List<Stated<T>>> kind, Function<T, String> text) {
    return row -> Branches.read(row.values(kind), text);
  }

  /** A branch for each item of each fee. */
  private static Function<MatterRow, String> items(Function<Fee.Item, String> text) {
    return row ->
        Branches.join(
            row.values(NodeValues::fees).stream()
                .flatMap(fee -> fee.value().stream())
                .flatMap(MatterValueColumns::items)
                .map(text));
  }

  private static Stream<Fee.Item> items(Fee fee) {
    return fee.fold(
        free -> Stream.of(), charged -> charged.items().stream(), asStated -> Stream.of());
  }

  private static String amount(Fee.Item item) {
    return item.amount().map(ValueText::plain).orElse("");
  }

  private static int materials(MatterRow row) {
    int read = 0;
    for (Findings each : row.findings()) {
      read += each.papers();
    }
    return read;
  }

  static String phones(List<Contact> offices) {
    return distinct(offices.stream().flatMap(office -> office.phones().stream()));
  }

  static String supervisionPhones(List<Contact> offices) {
    return distinct(offices.stream().flatMap(office -> office.supervisionPhones().stream()));
  }

  private static String distinct(Stream<Stated<List<Phone>>> stated) {
    return stated
        .flatMap(phones -> phones.value().stream())
        .flatMap(List::stream)
        .map(Phone::uri)
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
