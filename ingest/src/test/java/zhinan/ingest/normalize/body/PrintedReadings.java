package zhinan.ingest.normalize.body;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import zhinan.ingest.document.Reading;

/**
 * Readings as spec files show them: {@code a | b}, {@code none}, {@code !code-of-the-doubt}, {@code
 * a !code}.
 */
public final class PrintedReadings {
  private PrintedReadings() {}

  public static <T> String of(List<Reading<T>> readings, Function<T, String> print) {
    return readings.isEmpty()
        ? "none"
        : readings.stream().map(reading -> one(reading, print)).collect(Collectors.joining(" | "));
  }

  private static <T> String one(Reading<T> reading, Function<T, String> print) {
    String value = reading.value().map(print).orElse("");
    String codes =
        reading.doubts().stream().map(doubt -> "!" + doubt.code()).collect(Collectors.joining(" "));
    return value + (value.isEmpty() || codes.isEmpty() ? "" : " ") + codes;
  }
}
