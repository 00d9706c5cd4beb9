package zhinan.ingest.normalize.fee;

import java.util.Optional;
import java.util.stream.Collectors;
import zhinan.ingest.document.Reading;
import zhinan.model.Fee;

/** Fees as the spec file writes them. */
final class DrawnFees {
  private DrawnFees() {}

  static String of(Optional<Reading<Fee>> fee) {
    return fee.map(reading -> fee(reading.value().orElseThrow())).orElse("-");
  }

  private static String fee(Fee fee) {
    return fee.fold(
        free -> "FREE",
        charged -> charged.items().stream().map(DrawnFees::item).collect(Collectors.joining(" ")),
        asStated -> "AS_STATED");
  }

  private static String item(Fee.FeeItem item) {
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
}
