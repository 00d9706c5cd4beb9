package zhinan.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import zhinan.ingest.Ingest;
import zhinan.ingest.aid.MakeProfile;
import zhinan.ingest.document.UnreadableDocumentException;

/**
 * Learns what the documents of a run have in common. Of a large run a sample is looked at, spread
 * evenly over the paths; large documents have evidence enough of their own. What is kept are
 * counts, no documents. Immutable.
 *
 * @param ingest what reads the documents
 */
record Learning(Ingest ingest) {
  /** So many documents are looked at. */
  private static final int SAMPLE = 128;

  /** In bytes; a page with one matter is smaller. */
  private static final long LARGEST = 256L << 10;

  /** What the files have in common, independent of their order and of the number of threads. */
  MakeProfile of(List<Path> files) throws InterruptedException {
    List<Path> sample = sample(files);
    if (sample.size() < MakeProfile.FEWEST) {
      return MakeProfile.NONE;
    }
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      MakeProfile all = MakeProfile.NONE;
      for (Future<MakeProfile> one :
          sample.stream().map(file -> pool.submit(() -> profile(file))).toList()) {
        all = all.and(one.get());
      }
      return all.common();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a worker died: " + e.getCause(), e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<Path> sample(List<Path> files) {
    List<Path> small = files.stream().filter(Learning::isSmall).sorted().toList();
    List<Path> sample = new ArrayList<>();
    int size = Math.min(SAMPLE, small.size());
    for (int i = 0; i < size; i++) {
      sample.add(small.get((int) ((long) i * small.size() / size)));
    }
    return sample;
  }

  private static boolean isSmall(Path file) {
    try {
      return Files.size(file) <= LARGEST;
    } catch (IOException e) {
      return false;
    }
  }

  /** Nothing for a file that can't be read: converting it tells why. */
  private MakeProfile profile(Path file) {
    try {
      return ingest.profile(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException | UnreadableDocumentException | RuntimeException | StackOverflowError e) {
      return MakeProfile.NONE;
    }
  }
}
