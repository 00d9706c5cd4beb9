package zhinan.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import zhinan.ingest.dedupe.Deduplicator;
import zhinan.ingest.dedupe.PastedGuide;
import zhinan.ingest.document.GuideDraft;

/** Deduplicating alone, on synthetic guides in which one matter in twenty stands twice. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Deduping {
  private static final int SEED = 20261125;
  private static final int COPIED = 20;

  /** How many matters the guide has. */
  @Param({"1000", "20000"})
  public int matters;

  private final Deduplicator deduplicator = new Deduplicator();
  private PastedGuide guide;

  /** Writes the guide. */
  @Setup
  public void write() {
    List<String> lines = new ArrayList<>(List.of("> 主题"));
    Random random = new Random(SEED);
    List<String> last = List.of();
    for (int i = 1; i <= matters; i++) {
      last = i % COPIED == 0 ? last : matter(random);
      lines.addAll(last);
    }
    guide = PastedGuide.of(lines);
  }

  private static List<String> matter(Random random) {
    return List.of(
        ">> " + words(random, 8),
        "事项说明：" + words(random, 120),
        "所需材料：" + words(random, 60),
        "办理时限：" + (1 + random.nextInt(30)) + "个工作日");
  }

  private static String words(Random random, int length) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < length; i++) {
      words.append((char) ('一' + random.nextInt(2000)));
    }
    return words.toString();
  }

  /** Folding and linking. */
  @Benchmark
  public GuideDraft dedupe() {
    return deduplicator.dedupe(guide.draft());
  }
}
