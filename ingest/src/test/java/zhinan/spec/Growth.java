package zhinan.spec;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.function.IntConsumer;

/**
 * How the work on an input grows with its size, by the processor time of this thread, which a
 * loaded machine does not change.
 *
 * <p>Example: {@code assertLinear(25_000, size -> reader.find(line(size)), "周一")}: four times the
 * size may take up to ten times as long; with the square of the size it would take sixteen times.
 */
public final class Growth {
  private static final int FACTOR = 4;
  private static final int MOST = 10;

  /** Below it the clock and the compiler are measured, not the work. */
  private static final long LEAST_NANOS = 30_000_000;

  private static final int TRIES = 3;

  private Growth() {}

  /** Fails where the work grows with the square of the size; {@code about} says on what. */
  public static void assertLinear(int size, IntConsumer work, String about) {
    long small = 0;
    long large = 0;
    for (int i = 0; i < TRIES; i++) {
      small = Math.max(time(size, work), LEAST_NANOS);
      large = time(FACTOR * size, work);
      if (large <= MOST * small) {
        return;
      }
    }
    assertTrue(large <= MOST * small, about + ": " + small + " ns, then " + large + " ns");
  }

  private static long time(int size, IntConsumer work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.accept(size);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }
}
