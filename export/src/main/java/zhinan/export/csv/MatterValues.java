package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.oneOf;
import static zhinan.export.csv.Column.text;

import java.util.ArrayList;
import java.util.List;
import zhinan.export.value.ValueText;
import zhinan.model.AgencyRule;
import zhinan.model.Contact;
import zhinan.model.Fee;
import zhinan.model.NodeValues;
import zhinan.model.ServiceHours;
import zhinan.model.Stated;
import zhinan.model.TimeLimit;
import zhinan.model.WebLink;

/**
 * The cells of matters.csv that hold typed values, several in a cell as {@link Branches} has it.
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
final class MatterValues {
  private MatterValues() {}

  static List<Column> columns() {
    return List.of(
        id("time_limit_amount"),
        id("time_limit_unit"),
        id("time_limit_basis"),
        text("time_limit_raw"),
        oneOf("fee_charged", Charge.values()),
        id("fee_amounts"),
        text("fee_raw"),
        oneOf("agency", Agency.values()),
        text("agency_raw"),
        text("online_urls"),
        text("time_limit_condition"),
        text("time_limit_exclusions"),
        text("fee_items"),
        text("fee_per"),
        text("agency_condition"),
        text("opening_hours"),
        text("legal_bases"),
        integer("materials_count"),
        integer("contacts_count"),
        id("phones"),
        id("supervision_phones"));
  }

  /** In the order of {@link #columns()}. */
  static List<String> cells(MatterRow row) {
    List<Stated<TimeLimit>> limits = row.values(NodeValues::timeLimits);
    List<Stated<Fee>> fees = row.values(NodeValues::fees);
    List<Fee.Item> items = items(fees);
    List<Stated<AgencyRule>> agencies = row.values(NodeValues::agencies);
    List<Contact> offices = row.offices();
    return List.of(
        Branches.of(limits, ValueText::amount),
        Branches.of(limits, limit -> limit.unit().name()),
        Branches.of(limits, limit -> limit.basis().name()),
        Branches.raw(limits),
        Charge.of(fees).name(),
        Branches.join(items, item -> item.amount().map(ValueText::plain).orElse("")),
        Branches.raw(fees),
        Agency.of(agencies).name(),
        Branches.raw(agencies),
        Branches.read(row.values(NodeValues::links), WebLink::url),
        Branches.of(limits, TimeLimit::condition),
        Branches.of(limits, limit -> String.join("、", limit.exclusions())),
        Branches.join(items, Fee.Item::what),
        Branches.join(items, Fee.Item::per),
        Branches.of(agencies, AgencyRule::condition),
        Branches.read(row.values(NodeValues::hours), ServiceHours::openingHours),
        Branches.read(row.values(NodeValues::legalBases), ValueText::of),
        Rows.cell(row.papers()),
        Rows.cell(offices.size()),
        OfficePhones.of(offices),
        OfficePhones.supervising(offices));
  }

  private static List<Fee.Item> items(List<Stated<Fee>> fees) {
    List<Fee.Item> items = new ArrayList<>();
    for (Stated<Fee> fee : fees) {
      if (fee.value().isPresent() && fee.value().get() instanceof Fee.Charged charged) {
        items.addAll(charged.items());
      }
    }
    return items;
  }
}
