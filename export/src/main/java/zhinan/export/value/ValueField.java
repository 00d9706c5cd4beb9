package zhinan.export.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import zhinan.model.Value.ValueKind;

/**
 * What a value is, as columns and reports name it: a kind of value, or what an office states of
 * itself. Opening hours are one field, whoever states them. Immutable, may be shared.
 *
 * @param label {@code time_limit}, as the columns of the tables are named
 */
public record ValueField(String label) {
  /** Where an office is. */
  public static final ValueField ADDRESS = new ValueField("address");

  /** An office's phones for enquiries. */
  public static final ValueField PHONES = new ValueField("phones");

  /** An office's phones for complaints. */
  public static final ValueField SUPERVISION_PHONES = new ValueField("supervision_phones");

  /** When an office is open or a matter is handled. */
  public static final ValueField HOURS = of(ValueKind.HOURS);

  private static final List<ValueField> ALL = list();

  /** The field of a kind. */
  public static ValueField of(ValueKind kind) {
    return new ValueField(kind.label());
  }

  /** All there are: what offices state in front, then the other kinds in their order. */
  public static List<ValueField> all() {
    return ALL;
  }

  /** All labels, in the order of {@link #all()}. */
  public static List<String> labels() {
    return ALL.stream().map(ValueField::label).toList();
  }

  /** {@code TIME_LIMIT}, as a constant would be named. */
  public String name() {
    return label.toUpperCase(Locale.ROOT);
  }

  private static List<ValueField> list() {
    List<ValueField> all = new ArrayList<>(List.of(ADDRESS, PHONES, SUPERVISION_PHONES, HOURS));
    for (ValueKind kind : ValueKind.values()) {
      if (kind != ValueKind.HOURS) {
        all.add(of(kind));
      }
    }
    return List.copyOf(all);
  }
}
