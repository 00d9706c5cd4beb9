package zhinan.ingest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Converts many documents on as many threads as there are cores; the order of the outcomes is that
 * of the inputs.
 */
final class Batch {
  private final Converter converter;
  private final Progress progress;

  Batch(Converter converter, Progress progress) {
    this.converter = converter;
    this.progress = progress;
  }

  List<Outcome> convert(List<List<Input>> groups) throws InterruptedException {
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), groups.size());
    if (threads <= 1) {
      return groups.stream().map(this::convertGroup).flatMap(List::stream).toList();
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<List<Outcome>> done :
          groups.stream().map(group -> pool.submit(() -> convertGroup(group))).toList()) {
        outcomes.addAll(result(done));
      }
      return outcomes;
    } finally {
      pool.shutdownNow();
    }
  }

  private List<Outcome> convertGroup(List<Input> group) {
    List<Outcome> outcomes = converter.convert(group);
    progress.done(group.size());
    return outcomes;
  }

  private static List<Outcome> result(Future<List<Outcome>> done) throws InterruptedException {
    try {
      return done.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a worker died: " + e.getCause(), e);
    }
  }
}
