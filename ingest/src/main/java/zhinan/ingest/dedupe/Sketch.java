package zhinan.ingest.dedupe;

import java.util.Arrays;

/**
 * A fixed-size fingerprint of a text by which texts with many runs of characters in common are
 * found without comparing all with all: MinHash over character 4-grams, one permutation in {@link
 * #BINS} bins (Li, Owen, Zhang: One Permutation Hashing, 2012; empty bins borrow from their right
 * neighbour as in Shrivastava, Li 2014). Two sketches agree in a bin with the probability of the
 * Jaccard similarity of the texts.
 *
 * <p>No library of ours has it: the one Java library for it was last released in 2019. Immutable.
 */
final class Sketch {
  /** The length of a run: two two-character words. Shorter runs are shared by chance. */
  private static final int RUN = 4;

  /** Sixteen bands of four: texts that share 0.8 of their runs meet with probability 0.9998. */
  static final int BINS = 64;

  private static final int BAND = 4;
  private static final int EMPTY = -1;

  private final int[] bins = new int[BINS];

  Sketch(String text) {
    Arrays.fill(bins, EMPTY);
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash << Character.SIZE | text.charAt(i);
      if (i >= RUN - 1) {
        add(mixed(hash));
      }
    }
    borrow();
  }

  private void add(long hash) {
    int bin = (int) (hash >>> 58);
    int value = (int) (hash & Integer.MAX_VALUE);
    if (bins[bin] == EMPTY || value < bins[bin]) {
      bins[bin] = value;
    }
  }

  private void borrow() {
    int[] own = bins.clone();
    for (int i = 0; i < BINS; i++) {
      int from = i;
      for (int steps = 0; own[from] == EMPTY && steps < BINS; steps++) {
        from = (from + 1) % BINS;
      }
      bins[i] = own[from] == EMPTY ? EMPTY : own[from] + (from - i + BINS) % BINS;
    }
  }

  /** The finalizer of SplitMix64: every bit of the input moves every bit of the output. */
  private static long mixed(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  /** One key a band; texts that are alike share at least one. */
  long[] bands() {
    long[] keys = new long[BINS / BAND];
    for (int band = 0; band < keys.length; band++) {
      long key = band;
      for (int i = 0; i < BAND; i++) {
        key = mixed(key * 31 + bins[band * BAND + i]);
      }
      keys[band] = key;
    }
    return keys;
  }

  /** The share of the bins that agree: an estimate of the share of runs in common. */
  double likeness(Sketch other) {
    int same = 0;
    for (int i = 0; i < BINS; i++) {
      same += bins[i] == other.bins[i] && bins[i] != EMPTY ? 1 : 0;
    }
    return (double) same / BINS;
  }
}
