package zhinan.growth;

import static org.junit.jupiter.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.util.function.IntConsumer;

/**
 * How the work on an input grows with its size: by orders of magnitude, so that neither a loaded
 * machine nor a cold compiler decides, in processor time of this thread.
 *
 * <p>Example: {@code assertLinear(25_000, size -> reader.find(line(size)), "周一")}: sixteen times
 * the size may take up to a hundred times as long; with the square of the size it would take 256
 * times.
 */
public final class Growth {
  private static final int FACTOR = 16;
  private static final int MOST = 100;

  /** Below it the clock and the compiler are measured, not the work. */
  private static final long LEAST_NANOS = 10_000_000;

  private static final int TRIES = 3;

  private Growth() {}

  /**
   * Fails where the work grows with the square of the size; {@code about} says on what.
   *
   * @param size the middle: a fourth of it and four times as much are tried
   */
  public static void assertLinear(int size, IntConsumer work, String about) {
    long small = 0;
    long large = 0;
    for (int i = 0; i < TRIES; i++) {
      small = Math.max(time(size / 4, work), LEAST_NANOS);
      large = time(size / 4 * FACTOR, work);
      if (large <= MOST * small) {
        return;
      }
    }
    fail(about + ": " + small + " ns, then " + large + " ns");
  }

  private static long time(int size, IntConsumer work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.accept(size);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }
}
