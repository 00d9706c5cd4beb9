package zhinan.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and prints what they took beside what they may take.
 *
 * <p>Each line is a ratio: {@code dalian.docx, all files : Tika's text 0.61 limit 1.00}. Times
 * alone differ from machine to machine.
 */
public final class SpeedTable {
  /** Enough for the compiler to settle on the slowest of them (PDF, about half a second a call). */
  private static final int WARM_UP_SECONDS = 5;

  private static final int WARM_UP_ROUNDS = 3;
  private static final int MEASURED_SECONDS = 3;
  private static final int MEASURED_ROUNDS = 5;

  private final Map<String, Double> millis;

  private SpeedTable(Collection<RunResult> results) {
    millis =
        results.stream()
            .collect(
                Collectors.toMap(SpeedTable::name, result -> result.getPrimaryResult().getScore()));
  }

  /** Measures and prints; the argument is a regular expression that names the benchmarks. */
  public static void main(String[] args) throws RunnerException {
    BenchmarkGuides.folder();
    SpeedTable table = new SpeedTable(new Runner(options(args[0])).run());
    table.lines().forEach(System.out::println);
  }

  private static Options options(String which) {
    return new OptionsBuilder()
        .include(which)
        .forks(1)
        .jvmArgs(
            "-Xmx2g",
            "-XX:+UseSerialGC",
            "-D" + BenchmarkGuides.PROPERTY + "=" + System.getProperty(BenchmarkGuides.PROPERTY))
        .warmupIterations(WARM_UP_ROUNDS)
        .warmupTime(TimeValue.seconds(WARM_UP_SECONDS))
        .measurementIterations(MEASURED_ROUNDS)
        .measurementTime(TimeValue.seconds(MEASURED_SECONDS))
        .verbosity(VerboseMode.NORMAL)
        .build();
  }

  /** {@code Converting.convert dalian.docx}. */
  private static String name(RunResult result) {
    String method = result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
    String values =
        result.getParams().getParamsKeys().stream()
            .map(key -> " " + result.getParams().getParam(key))
            .collect(Collectors.joining());
    return method + values;
  }

  private List<String> lines() {
    return List.of(
        "",
        "what                                                     ms       ratio   limit",
        absolute("structure of dalian, blocks in, guide out", "Structuring.structure 1", 40),
        ratio(
            "structure of dalian x 20 : 20 x structure of dalian",
            "Structuring.structure 20",
            20,
            "Structuring.structure 1",
            1.2),
        ratio(
            "structure of dalian : Tika's text of dalian.docx",
            "Structuring.structure 1",
            1,
            "Converting.tikaText dalian.docx",
            1),
        ratio(
            "dedupe of 20,000 matters : 20 x dedupe of 1,000",
            "Deduping.dedupe 20000",
            20,
            "Deduping.dedupe 1000",
            1.5),
        absolute("comparison of two guides of 250 matters", "Comparing.compare 250", 1000),
        ratio(
            "comparison of 5,000 matters : 20 x of 250",
            "Comparing.compare 5000",
            20,
            "Comparing.compare 250",
            1.5),
        converted("dalian.docx", 1),
        converted("dalian.doc", 1),
        converted("dalian.pdf", 1.5),
        converted("dalian.txt", Double.NaN));
  }

  private String converted(String guide, double limit) {
    return ratio(
        guide + ", bytes to all files : Tika's text",
        "Converting.convert " + guide,
        1,
        "Converting.tikaText " + guide,
        limit);
  }

  private String absolute(String what, String ours, double limit) {
    return "%-52s %8.1f %11s %7.1f ms".formatted(what, taken(ours), "", limit);
  }

  private String ratio(String what, String ours, int times, String other, double limit) {
    double ratio = taken(ours) / times / taken(other);
    return "%-52s %8.1f %11.2f %7s"
        .formatted(what, taken(ours), ratio, Double.isNaN(limit) ? "-" : "%.2f".formatted(limit));
  }

  private double taken(String name) {
    return millis.getOrDefault(name, Double.NaN);
  }
}
