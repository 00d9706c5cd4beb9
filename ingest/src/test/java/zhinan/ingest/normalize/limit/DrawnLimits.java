package zhinan.ingest.normalize.limit;

import java.util.List;
import java.util.stream.Collectors;
import zhinan.ingest.document.Reading;
import zhinan.model.TimeLimit;

/** Time limits as the spec file writes them. */
final class DrawnLimits {
  private DrawnLimits() {}

  static String of(List<Reading<TimeLimit>> limits) {
    return limits.isEmpty()
        ? "-"
        : limits.stream()
            .map(reading -> reading.value().map(DrawnLimits::limit).orElse("AS_STATED"))
            .collect(Collectors.joining(" ; "));
  }

  private static String limit(TimeLimit limit) {
    String amount = limit.amount().map(value -> value.text() + " ").orElse("");
    String condition = limit.condition().isEmpty() ? "" : " if〈" + limit.condition() + "〉";
    String exclusions =
        limit.exclusions().isEmpty() ? "" : " excl〈" + String.join("、", limit.exclusions()) + "〉";
    return amount + limit.unit() + " " + limit.basis() + condition + exclusions;
  }
}
