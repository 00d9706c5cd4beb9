package zhinan.export.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import zhinan.model.Span;

/**
 * A value that differs from what the document says.
 *
 * @param value its canonical text, {@code ""} for what was refused
 */
record Normalization(Field field, String raw, String value, String rule, Span span, String nodeId) {

  /** What the value is. */
  enum Field {
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

    /** {@code time_limit}, as the columns of the other tables are named. */
    final String label = name().toLowerCase(Locale.ROOT);

    static List<String> labels() {
      return Arrays.stream(values()).map(field -> field.label).toList();
    }
  }
}
