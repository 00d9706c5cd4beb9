package zhinan.ingest.normalize.hours;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.Doubt;
import zhinan.model.Severity;

/** What there is to say of one reading, and why it was refused, if it was. Single use. */
final class HoursDoubts {
  private final List<Doubt> doubts = new ArrayList<>();
  private Optional<Doubt> refusal = Optional.empty();

  void info(String code, String message) {
    add(new Doubt(Severity.INFO, code, message));
  }

  void warn(String code, String message) {
    add(new Doubt(Severity.WARNING, code, message));
  }

  private void add(Doubt doubt) {
    if (!doubts.contains(doubt)) {
      doubts.add(doubt);
    }
  }

  /** The first reason stands. */
  void refuse(String code, String message) {
    if (refusal.isEmpty()) {
      refusal = Optional.of(new Doubt(Severity.WARNING, code, message));
    }
  }

  boolean isRefused() {
    return refusal.isPresent();
  }

  /** The refusal alone, or all doubts. */
  List<Doubt> doubts() {
    return refusal.map(List::of).orElse(List.copyOf(doubts));
  }
}
