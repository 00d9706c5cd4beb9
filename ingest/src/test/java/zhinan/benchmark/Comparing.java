package zhinan.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import zhinan.export.diff.Comparison;
import zhinan.model.Guide;

/**
 * Comparing alone, on synthetic guides of which the next edition has another time limit in every
 * fifth matter and lacks every fiftieth.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Comparing {
  private static final int SEED = 20261125;
  private static final int EDITED = 5;
  private static final int REPLACED = 50;
  private static final int DAYS = 5;

  /** How many matters each guide has. */
  @Param({"250", "5000"})
  public int matters;

  private Guide before;
  private Guide after;

  /** Writes both editions. */
  @Setup
  public void write() {
    SyntheticGuide old = new SyntheticGuide(SEED);
    SyntheticGuide fresh = new SyntheticGuide(SEED);
    for (int i = 1; i <= matters; i++) {
      old.matter(DAYS);
      if (i % REPLACED == 0) {
        fresh.skip();
      } else {
        fresh.matter(i % EDITED == 0 ? DAYS + 1 : DAYS);
      }
    }
    before = old.guide();
    after = fresh.guide();
  }

  /** Pairing and comparing. */
  @Benchmark
  public Comparison compare() {
    return Comparison.of(before, after);
  }
}
