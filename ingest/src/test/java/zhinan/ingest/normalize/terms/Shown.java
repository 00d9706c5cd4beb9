package zhinan.ingest.normalize.terms;

import java.util.List;
import java.util.stream.Collectors;
import zhinan.ingest.document.Reading;
import zhinan.model.AgencyRule;
import zhinan.model.Fee;
import zhinan.model.TimeLimit;

/** Values as the spec files write them. */
final class Shown {
  private Shown() {}

  static String limits(List<Reading<TimeLimit>> limits) {
    return limits.isEmpty()
        ? "-"
        : limits.stream()
            .map(reading -> reading.value().map(Shown::limit).orElse("AS_STATED"))
            .collect(Collectors.joining(" ; "));
  }

  private static String limit(TimeLimit limit) {
    String amount = limit.amount().map(value -> value.text() + " ").orElse("");
    String condition = limit.condition().isEmpty() ? "" : " if〈" + limit.condition() + "〉";
    String exclusions =
        limit.exclusions().isEmpty() ? "" : " excl〈" + String.join("、", limit.exclusions()) + "〉";
    return amount + limit.unit() + " " + limit.basis() + condition + exclusions;
  }

  static String fees(List<Reading<Fee>> fees) {
    return fees.isEmpty()
        ? "-"
        : fees.stream()
            .map(reading -> fee(reading.value().orElseThrow()))
            .collect(Collectors.joining(" ; "));
  }

  private static String fee(Fee fee) {
    return fee.fold(
        free -> "FREE",
        charged -> charged.items().stream().map(Shown::item).collect(Collectors.joining(" ")),
        asStated -> "AS_STATED");
  }

  private static String item(Fee.Item item) {
    return "{"
        + String.join(
            " | ",
            drawn(item.what()),
            item.amount().map(Object::toString).orElse("-"),
            drawn(item.per()),
            drawn(item.basis()),
            drawn(item.reduction()))
        + "}";
  }

  private static String drawn(String words) {
    return words.isEmpty() ? "-" : words;
  }

  static String agencies(List<Reading<AgencyRule>> agencies) {
    return agencies.isEmpty()
        ? "-"
        : agencies.stream()
            .map(reading -> reading.value().map(Shown::agency).orElse("AS_STATED"))
            .collect(Collectors.joining(" ; "));
  }

  private static String agency(AgencyRule rule) {
    return rule.verdict() + (rule.condition().isEmpty() ? "" : " 〈" + rule.condition() + "〉");
  }
}
