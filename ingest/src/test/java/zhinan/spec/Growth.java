package zhinan.spec;

import static org.junit.jupiter.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntConsumer;

/**
 * Whether work grows with its input or with the square of it. No clock is asked: what counts is the
 * processor time of the calling thread, for a small input and one eight times as large in the same
 * run, so that a loaded machine changes nothing.
 */
public final class Growth {
  private static final int TIMES = 8;

  /** Work in proportion takes 8 times as long, work with the square 64 times. */
  private static final int MOST = 24;

  /** Below it the processor's account is too coarse. */
  private static final long LEAST = 5_000_000;

  /** A collection or a compilation may fall into one measurement. */
  private static final int TRIES = 4;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Growth() {}

  /**
   * Fails where the work on an input of the size takes more than 24 times as long as that on an
   * eighth of it.
   *
   * @param work does it for an input of a given size
   */
  public static void isInProportion(IntConsumer work, int size) {
    long small = Long.MAX_VALUE;
    long large = Long.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      small = Math.min(small, time(work, size / TIMES));
      large = Math.min(large, time(work, size));
      if (large <= MOST * Math.max(small, LEAST)) {
        return;
      }
    }
    fail("%d of work for a size of %d, %d for %d".formatted(small, size / TIMES, large, size));
  }

  private static long time(IntConsumer work, int size) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.accept(size);
    return THREADS.getCurrentThreadCpuTime() - start;
  }
}
