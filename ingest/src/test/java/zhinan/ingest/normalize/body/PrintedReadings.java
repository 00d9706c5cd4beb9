package zhinan.ingest.normalize.body;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import zhinan.ingest.document.Reading;

/** Readings as spec files show them: {@code a | b}, {@code none}, {@code !code-of-the-doubt}. */
public final class PrintedReadings {
  private PrintedReadings() {}

  public static <T> String of(List<Reading<T>> readings, Function<T, String> print) {
    return readings.isEmpty()
        ? "none"
        : readings.stream()
            .map(reading -> reading.value().map(print).orElseGet(() -> code(reading)))
            .collect(Collectors.joining(" | "));
  }

  private static String code(Reading<?> reading) {
    return "!" + reading.doubts().get(0).code();
  }
}
