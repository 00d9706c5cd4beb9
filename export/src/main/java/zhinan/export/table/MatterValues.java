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
import zhinan.model.AgencyRule;
import zhinan.model.AgencyRule.AgencyAnswer;
import zhinan.model.Contact;
import zhinan.model.Fee;
import zhinan.model.LegalBasis;
import zhinan.model.Material;
import zhinan.model.NodeType;
import zhinan.model.ServiceHours;
import zhinan.model.Stated;
import zhinan.model.TimeLimit;
import zhinan.model.Value;
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
 *   <li>{@code online_urls} (those that can be opened), {@code opening_hours}, {@code legal_bases}:
 *       a branch for each, once
 *   <li>{@code phones}, {@code supervision_phones}: those of all offices, parted by blanks, once
 * </ul>
 */
final class MatterValues {
  /** In the order of the file; columns that came later stand behind. */
  private static final List<ValueColumn> COLUMNS =
      List.of(
          limits(id("time_limit_amount"), MatterValues::amount),
          limits(id("time_limit_unit"), limit -> limit.unit().name()),
          limits(id("time_limit_basis"), limit -> limit.basis().name()),
          raw(TimeLimit.class, "time_limit_raw"),
          of(
              Fee.class,
              oneOf("fee_charged", Charge.values()),
              row -> Charge.of(row.all(Fee.class)).name()),
          feeItems(id("fee_amounts"), Fee.FeeItem::amountText),
          raw(Fee.class, "fee_raw"),
          of(
              AgencyRule.class,
              oneOf("agency", Agency.values()),
              row -> Agency.of(row.all(AgencyRule.class)).name()),
          raw(AgencyRule.class, "agency_raw"),
          of(
              WebLink.class,
              text("online_urls"),
              row -> Branches.read(absolute(row.all(WebLink.class)), WebLink::url)),
          limits(text("time_limit_condition"), TimeLimit::condition),
          limits(text("time_limit_exclusions"), limit -> String.join("、", limit.exclusions())),
          feeItems(text("fee_items"), Fee.FeeItem::what),
          feeItems(text("fee_per"), Fee.FeeItem::per),
          of(
              AgencyRule.class,
              text("agency_condition"),
              row -> Branches.of(row.all(AgencyRule.class), AgencyRule::condition)),
          once(ServiceHours.class, "opening_hours"),
          once(LegalBasis.class, "legal_bases"),
          of(Material.class, integer("materials_count"), row -> CellText.number(row.papers())),
          of(
              Contact.class,
              integer("contacts_count"),
              row -> CellText.number(row.offices().size())),
          of(Contact.class, id("phones"), row -> OfficePhones.of(row.offices())),
          of(
              Contact.class,
              id("supervision_phones"),
              row -> OfficePhones.supervising(row.offices())));

  private MatterValues() {}

  static List<TableColumn> columns() {
    return COLUMNS.stream().map(ValueColumn::column).toList();
  }

  /** The types that the columns tell of. */
  static Set<Class<?>> about() {
    return COLUMNS.stream().map(ValueColumn::about).collect(Collectors.toSet());
  }

  /** In the order of {@link #columns()}. */
  static List<String> cells(PlacedNode node) {
    MatterRow row = MatterRow.of(node);
    return COLUMNS.stream().map(each -> each.cell().apply(row)).toList();
  }

  private static ValueColumn of(
      Class<?> about, TableColumn column, Function<MatterRow, String> cell) {
    return new ValueColumn(about, column, cell);
  }

  /** A branch for each limit. */
  private static ValueColumn limits(TableColumn column, Function<TimeLimit, String> text) {
    return of(TimeLimit.class, column, row -> Branches.of(row.all(TimeLimit.class), text));
  }

  /** A branch for each thing that is charged for. */
  private static ValueColumn feeItems(TableColumn column, Function<Fee.FeeItem, String> text) {
    return of(Fee.class, column, row -> Branches.join(items(row.all(Fee.class)), text));
  }

  /** The words of all values of a kind. */
  private static <V extends Value> ValueColumn raw(Class<V> type, String name) {
    return of(type, text(name), row -> Branches.raw(row.all(type)));
  }

  /** The texts of all values of a kind, each once. */
  private static <V extends Value> ValueColumn once(Class<V> type, String name) {
    return of(type, text(name), row -> Branches.read(row.all(type), Value::text));
  }

  /** A target that is relative to a page of some site opens nothing from here. */
  private static List<Stated<WebLink>> absolute(List<Stated<WebLink>> links) {
    return links.stream()
        .filter(link -> link.value().map(WebLink::isAbsolute).orElse(false))
        .toList();
  }

  private static String amount(TimeLimit limit) {
    return limit.amount().map(TimeLimit.Amount::text).orElse("");
  }

  /**
   * A column with what makes its cell, so that header and cells cannot drift apart.
   *
   * @param about the type of what it tells of: a kind of value, or offices
   */
  private record ValueColumn(
      Class<?> about, TableColumn column, Function<MatterRow, String> cell) {}

  private static List<Fee.FeeItem> items(List<Stated<Fee>> fees) {
    List<Fee.FeeItem> items = new ArrayList<>();
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
    <V extends Value> List<Stated<V>> all(Class<V> type) {
      List<Stated<V>> all = new ArrayList<>();
      findings.forEach(each -> all.addAll(each.values().of(type)));
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
      Set<AgencyAnswer> verdicts =
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

    private static Agency of(AgencyAnswer verdict) {
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
