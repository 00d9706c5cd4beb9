package zhinan.export.table;

import static zhinan.export.table.TableColumn.id;
import static zhinan.export.table.TableColumn.integer;
import static zhinan.export.table.TableColumn.oneOf;
import static zhinan.export.table.TableColumn.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import zhinan.export.value.ValueText;
import zhinan.model.AgencyRule;
import zhinan.model.AgencyRule.Verdict;
import zhinan.model.Contact;
import zhinan.model.Fee;
import zhinan.model.NodeType;
import zhinan.model.NodeValues;
import zhinan.model.ServiceHours;
import zhinan.model.Stated;
import zhinan.model.TimeLimit;
import zhinan.model.WebLink;

/**
 * The cells of matters that hold typed values, several in a cell as {@link Branches} has it.
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

  static List<TableColumn> columns() {
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
  static List<String> cells(PlacedNode node) {
    MatterRow row = MatterRow.of(node);
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
        CellText.number(row.papers()),
        CellText.number(offices.size()),
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

  /**
   * A matter or part with what is stated right under it: by the words in front of its sections, and
   * by its sections. What its parts state is in their own rows.
   *
   * @param findings in document order, those without any left out
   */
  private record MatterRow(PlacedNode placed, List<NodeFindings> findings) {
    static MatterRow of(PlacedNode placed) {
      List<NodeFindings> findings = new ArrayList<>();
      addTo(findings, placed);
      for (PlacedNode child : placed.children()) {
        if (child.node().type() == NodeType.SECTION) {
          addTo(findings, child);
        }
      }
      return new MatterRow(placed, findings);
    }

    private static void addTo(List<NodeFindings> findings, PlacedNode node) {
      if (node.findings() != NodeFindings.NONE) {
        findings.add(node.findings());
      }
    }

    /** The values of one kind, in document order. */
    <T> List<Stated<T>> values(Function<NodeValues, List<Stated<T>>> kind) {
      List<Stated<T>> all = new ArrayList<>();
      findings.forEach(each -> all.addAll(kind.apply(each.values())));
      return all;
    }

    /** How many papers to hand in were read. */
    int papers() {
      int read = 0;
      for (NodeFindings each : findings) {
        read += each.papers();
      }
      return read;
    }

    /** The offices of all directories, in document order. */
    List<Contact> offices() {
      List<Contact> all = new ArrayList<>();
      findings.forEach(each -> all.addAll(each.offices()));
      return all;
    }
  }

  /**
   * Whether somebody else may do a matter, all that is said of it taken together: two different
   * answers are a condition.
   */
  private enum Agency {
    ALLOWED,
    NOT_ALLOWED,
    CONDITIONAL,
    /** Nothing is said, or nothing that could be read. */
    UNSTATED;

    static Agency of(List<Stated<AgencyRule>> rules) {
      Set<Verdict> verdicts =
          rules.stream()
              .flatMap(rule -> rule.value().stream())
              .map(AgencyRule::verdict)
              .collect(Collectors.toSet());
      return switch (verdicts.size()) {
        case 0 -> UNSTATED;
        case 1 -> of(verdicts.iterator().next());
        default -> CONDITIONAL;
      };
    }

    private static Agency of(Verdict verdict) {
      return switch (verdict) {
        case ALLOWED -> ALLOWED;
        case NOT_ALLOWED -> NOT_ALLOWED;
        case CONDITIONAL -> CONDITIONAL;
      };
    }
  }

  /** Whether a matter costs something, all its fees taken together. */
  private enum Charge {
    /** All that is said of fees is that they are charged. */
    YES,
    /** Free. */
    NO,
    /** Some of it is charged, some of it free. */
    PARTLY,
    /** Nothing is said, or nothing that tells. */
    UNSTATED;

    static Charge of(List<Stated<Fee>> fees) {
      Set<Charge> charges = EnumSet.noneOf(Charge.class);
      for (Stated<Fee> fee : fees) {
        charges.add(fee.value().map(Charge::of).orElse(UNSTATED));
      }
      charges.remove(UNSTATED);
      return switch (charges.size()) {
        case 0 -> UNSTATED;
        case 1 -> charges.iterator().next();
        default -> PARTLY;
      };
    }

    private static Charge of(Fee fee) {
      return fee.fold(
          free -> NO, charged -> charged.isPartly() ? PARTLY : YES, asStated -> UNSTATED);
    }
  }
}
