package zhinan.ingest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

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
      return oneByOne(groups);
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<List<Outcome>> done :
          IntStream.range(0, groups.size())
              .mapToObj(i -> pool.submit(() -> convertGroup(groups.get(i), i)))
              .toList()) {
        outcomes.addAll(result(done));
      }
      return outcomes;
    } finally {
      pool.shutdownNow();
    }
  }

  private List<Outcome> oneByOne(List<List<Input>> groups) throws InterruptedException {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      outcomes.addAll(convertGroup(groups.get(i), i));
    }
    return outcomes;
  }

  private List<Outcome> convertGroup(List<Input> group, int number) throws InterruptedException {
    List<Outcome> outcomes = converter.convert(group, number);
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
