package zhinan.export.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a value is, as the columns and reports name it. */
public enum ValueField {
  ADDRESS,
  PHONES,
  SUPERVISION_PHONES,
  HOURS,
  TIME_LIMIT,
  FEE,
  AGENCY,
  MATERIAL,
  LEGAL_BASIS,
  LINK;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** {@code time_limit}, as the columns of the tables are named. */
  public String label() {
    return label;
  }

  /** All labels. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(ValueField::label).toList();
  }
}
