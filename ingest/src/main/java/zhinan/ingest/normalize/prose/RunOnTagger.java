package zhinan.ingest.normalize.prose;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.normalize.prose.TaggedRow.Segment;

/**
 * Cuts run-on words where no mark says where one field ends, by what was learned at build time.
 *
 * <p>Example: {@code 城东办事处城东区学府路62号2楼} → name 城东办事处, address 城东区学府路62号2楼. The model is loaded on
 * the first call (some milliseconds). May be shared by threads.
 */
final class RunOnTagger {
  private static final String MODEL = "run-on.bin";

  /** Longer words are no office; what follows is not looked at, which bounds the cost. */
  static final int LONGEST = 200;

  private Optional<RunOnModel> model;

  RunOnTagger() {
    this.model = Optional.empty();
  }

  RunOnTagger(RunOnModel model) {
    this.model = Optional.of(model);
  }

  /** The fields in the words, in order. */
  List<Segment> segments(String words) {
    return words.length() > LONGEST ? List.of() : model().segments(words);
  }

  private synchronized RunOnModel model() {
    RunOnModel loaded = model.orElseGet(RunOnTagger::load);
    model = Optional.of(loaded);
    return loaded;
  }

  private static RunOnModel load() {
    try (InputStream in = RunOnTagger.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException(
            MODEL + " is not on the class path; mvn process-classes trains it");
      }
      return RunOnModel.read(new BufferedInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
