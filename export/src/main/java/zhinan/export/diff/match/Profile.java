package zhinan.export.diff.match;

import java.util.Arrays;
import java.util.List;
import zhinan.export.diff.text.Fold;
import zhinan.text.Signs;

/**
 * What a thing is recognized by: its title and the clauses of its words. A clause is what stands
 * between two marks of punctuation; an edit spoils one of them and leaves the others. Immutable,
 * may be shared.
 */
public final class Profile {
  /** A clause beyond this length says no more about where it comes from. */
  private static final int LONGEST = 24;

  private static final long PRIME = 0x100000001b3L;
  private static final long BASIS = 0xcbf29ce484222325L;

  private final String title;
  private final long[] clauses;
  private final int[] lengths;
  private final long whole;

  private Profile(String title, long[] clauses, int[] lengths, long whole) {
    this.title = title;
    this.clauses = clauses;
    this.lengths = lengths;
    this.whole = whole;
  }

  /** The profile of a title and the texts below it. */
  public static Profile of(String title, List<String> texts) {
    Clauses clauses = new Clauses();
    texts.forEach(clauses::add);
    return clauses.profile(Fold.significant(title));
  }

  /** The title without blanks and punctuation. */
  public String title() {
    return title;
  }

  /** Hashes of the clauses, sorted, each once. */
  long[] clauses() {
    return clauses;
  }

  /** The characters of the clause at the index, up to a limit. */
  int length(int index) {
    return lengths[index];
  }

  /** A hash of all words in order. */
  long whole() {
    return whole;
  }

  /** Whether there are no words below the title. */
  public boolean isEmpty() {
    return clauses.length == 0;
  }

  /** How alike two titles are, from 0 to 1: the share of neighbouring characters in common. */
  public static double titles(Profile one, Profile other) {
    if (one.title.equals(other.title)) {
      return 1;
    }
    long[] a = bigrams(one.title);
    long[] b = bigrams(other.title);
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return a.length + b.length == 0 ? 0 : 2.0 * shared / (a.length + b.length);
  }

  /** Pairs of neighbouring characters, sorted. */
  static long[] bigrams(String title) {
    long[] bigrams = new long[Math.max(0, title.length() - 1)];
    for (int i = 0; i < bigrams.length; i++) {
      bigrams[i] = (long) title.charAt(i) << Character.SIZE | title.charAt(i + 1);
    }
    Arrays.sort(bigrams);
    return bigrams;
  }

  /** Collects clauses. For one use. */
  private static final class Clauses {
    private long[] hashes = new long[16];
    private int[] sizes = new int[16];
    private int count;
    private long whole = BASIS;

    void add(String text) {
      long hash = BASIS;
      int size = 0;
      for (int i = 0; i < text.length(); i++) {
        int kind = Fold.kind(text, i);
        if (kind == Fold.COUNTS) {
          hash = (hash ^ Signs.fold(text.charAt(i))) * PRIME;
          whole = (whole ^ Signs.fold(text.charAt(i))) * PRIME;
          size++;
        } else if (kind == Fold.PARTS && size > 0) {
          close(hash, size);
          hash = BASIS;
          size = 0;
        }
      }
      if (size > 0) {
        close(hash, size);
      }
    }

    private void close(long hash, int size) {
      if (count == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * count);
        sizes = Arrays.copyOf(sizes, 2 * count);
      }
      hashes[count] = hash;
      sizes[count++] = Math.min(size, LONGEST);
    }

    /** Sorted by hash; a clause that stands several times is one. */
    Profile profile(String title) {
      Integer[] order = new Integer[count];
      Arrays.setAll(order, i -> i);
      Arrays.sort(order, (i, j) -> Long.compare(hashes[i], hashes[j]));
      long[] sorted = new long[count];
      int[] lengths = new int[count];
      int kept = 0;
      for (int i : order) {
        if (kept == 0 || sorted[kept - 1] != hashes[i]) {
          sorted[kept] = hashes[i];
          lengths[kept++] = sizes[i];
        }
      }
      return new Profile(title, Arrays.copyOf(sorted, kept), Arrays.copyOf(lengths, kept), whole);
    }
  }
}
